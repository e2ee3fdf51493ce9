// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.analysis.Requirements;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.impl.PredicateImpl;
import org.plumbline.testing.Models;

/** The proof that checks are not vacuous finds those that are, and lets the others pass. */
class ProofTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "every host that can boot-securely can boot-securely",
            "every host that (can boot-securely and is patched) is patched",
            "every tenant has recovery-point >= 0",
            "every host can attest or not can attest",
            "some offer that can back-up-data offered-by some component",
            "every host has record audit or not has record audit",
            "every host has log-retention >= its log-retention",
            "no host that is not patched is patched",
    })
    void reportsWhatCannotBeViolated(String check) {
        assertThat(faults(check)).anySatisfy(fault -> assertThat(fault).contains("violated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "every host is patched and is not patched",
            "every host is patched and not is patched",
            "every host has log-retention >= P6M and has log-retention <= P1M",
            "every host logs-to some log-service and logs-to no component",
            "every network (on plane tenant and on plane management)",
            "every host in territory CN and in territory SG",
            "every data data-grade core, important",
            "every host that (is patched and is not patched) is hardened",
            "every host logs-to some audit-service that (can protect-logs and cannot protect-logs)",
            "at-least 2 host is patched and is not patched",
    })
    void reportsWhatCannotBeMet(String check) {
        assertThat(faults(check)).anySatisfy(fault -> assertThat(fault).contains("conform"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "every host is patched or (is patched and is hardened)",
            "every host logs-to some log-service or logs-to some audit-service",
            "every host has replicas >= 2 or has replicas >= 3",
            "every host spans at-least 2 sites or spans at-least 2 regions",
            "some host is patched or (is patched and is hardened)",
    })
    void reportsAnAlternativeThatDoesNotMatter(String check) {
        assertThat(faults(check)).anySatisfy(fault -> assertThat(fault).startsWith("conforms through"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "every host is patched and (is patched or is hardened)",
            "every host has replicas >= 3 and has replicas >= 2",
            "every host logs-to some audit-service that can protect-logs and logs-to some log-service",
            "some host is patched and (is patched or is hardened)",
    })
    void reportsAConjunctThatDoesNotMatter(String check) {
        assertThat(faults(check)).anySatisfy(fault -> assertThat(fault).startsWith("is violated by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "every host that is patched is hardened or is not patched",
            "no path from plane tenant to plane management that (is encrypted or not is encrypted)",
            "no flow from plane tenant to plane management that comes-from some network that on plane tenant",
            "every network that (on plane tenant and has protection-level >= 1) is encrypted",
            "every flow from plane tenant that comes-from some component is encrypted",
    })
    void reportsAFilterThatDoesNotMatter(String check) {
        assertThat(faults(check)).isNotEmpty();
    }

    @Test
    void reportsChecksThatContradictEachOther() {
        assertThat(Proof.together(checks("every host is patched", "every host is not patched")).faults())
                .containsExactly("no platform conforms to all checks of the provider together");
        assertThat(Proof.together(checks("every host is patched", "every physical-device is not patched")).faults())
                .isNotEmpty();
        assertThat(Proof.together(checks("at-most 1 host", "at-least 2 host")).faults()).isNotEmpty();
        assertThat(Proof.together(checks("every host is patched", "every switch is not patched")).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "every host is patched, hardened",
            "every host that (is patched or is hardened) isolates cpu, memory",
            "every host has log-retention >= parameter no. 1",
            "every host has record audit within parameter no. 2",
            "every host has record audit within P1M",
            "every host meets stored-for (P3M)",
            "every host has log-retention >= every tenant",
            "every tenant has protection-level <= platform",
            "every host has software-version > 2.1",
            "every change has notified-on <= its made-on plus P5D",
            "every incident has reported-on < its detected-on plus P1D",
            "every agreement that (agreement-kind confidentiality) is in-force",
            "every site is for-operations or in territory CN",
            "every data data-grade core or stored-on every component that is encrypted-at-rest",
            "every service synchronized-with the-same time-source that is hardened",
            "every agreement inverse covered-by some tenant",
            "every person inverse held-by at-most 1 account that is privileged",
            "every person inverse held-by no account that is privileged",
            "every account has-role at-most 1 role that (is privileged or can administer-systems)",
            "every host administered-through at-least 2 bastion that can control-sessions",
            "at-most 2 account that is privileged",
            "at-least 2 network on plane management",
            "some party has record security-plan within P1Y",
            "no account that (has-role some role that is privileged) can develop-systems",
            "no wireless-access-point",
            "no path from network to network avoiding plane external differing in belongs-to that not passes some firewall",
            "no flow from plane tenant to plane tenant differing in belongs-to",
            "no path from vm with (is dedicated or is minimal) to layer management",
            "every flow from plane external to web-console with (is hardened) passes some firewall or watched-by some host",
            "every flow differing in protection-level is encrypted",
            "every component is inventoried-in some asset-inventory",
            "every platform has protection-level >= 3",
            "for customer every tenant covered-by some agreement that is in-force",
    })
    void acceptsWhatCanBeMetAndViolatedInEachPart(String check) {
        assertThat(faults(check.replace("is inventoried-in", "inventoried-in"))).isEmpty();
    }

    @Test
    void refusesPredicatesThatItDoesNotKnow() {
        var riddle = new PredicateImpl() {
        };
        assertThatThrownBy(() -> Ways.of(null, riddle, true)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not know");
    }

    @Test
    void takesSeveralPlatformsForEachCheck() {
        assertThat(Proof.of(checks("every host is patched").getFirst()).worlds()).isGreaterThan(4);
    }

    private static List<String> faults(String check) {
        return Proof.of(checks(check).getFirst()).faults();
    }

    private static List<Check> checks(String... checks) {
        var lines = new StringBuilder();
        List.of(checks).forEach(check -> lines.append("check ").append(check).append('\n'));
        var loaded = Models.of("rules.plumb", """
                vocabulary more {
                    predicate stored-for (least period) : has log-retention >= least
                }
                requirements rules { status current clause 0 { requirement 1 {
                    parameter assign "How long"
                    parameter assign "How old"
                    %s
                } } }
                """.formatted(lines)).loaded();
        assertThat(loaded.issues()).filteredOn(issue -> issue.severity() == Severity.ERROR).isEmpty();
        var set = loaded.workspace().sets().stream().filter(one -> "rules".equals(one.getName())).findFirst().orElseThrow();
        return Requirements.of(set).getFirst().getChecks();
    }
}
