// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class AccountRolesConflictingTest extends RuleTest {

    AccountRolesConflictingTest() {
        super(new AccountRolesConflicting());
    }

    private static String findings(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts)).findings();
    }

    @Test
    void reportsAnAccountThatHoldsBoth() {
        assertThat(findings("""
                role admin role auditor conflicts with admin
                account root as admin, auditor
                """)).contains("Account “root” holds two roles that conflict: “admin” and “auditor”.")
                .contains("[account.unheld]");
    }

    @Test
    void reportsAnAccountThatDoesNotGoWithThePost() {
        assertThat(findings("""
                role admin role auditor conflicts with admin
                person li as auditor
                account li-admin of li as admin
                """)).isEqualTo("""
                example.plumb:7: error: Account “li-admin” gives “li” the role “admin”, which conflicts with “auditor”, a \
                role they have. Take one of the two roles away, or give the account to somebody else. \
                [account.roles-conflicting]""");
    }

    @Test
    void reportsTheAccountThatBringsAConflictAboutAndNoFurtherOne() {
        assertThat(findings("""
                role admin role auditor conflicts with admin
                person li
                account one of li as admin
                account two of li as auditor
                account three of li as auditor, admin
                """)).contains("Account “two” ").doesNotContain("“one” ").doesNotContain("“three” ");
    }

    @Test
    void acceptsWhatIsReportedOfThePerson() {
        assertThat(findings("""
                role admin role auditor conflicts with admin
                person li as admin, auditor
                account one of li as admin
                account two of li as auditor
                """)).contains("[person.roles-conflicting]").doesNotContain("[account.roles-conflicting]");
    }

    @Test
    void acceptsConflictingRolesInDifferentHands() {
        assertThat(findings("""
                role admin conflicts with auditor role auditor conflicts with auditor role desk
                person li person zhao
                account one of li as admin, desk
                account two of zhao as auditor, desk
                """)).isEmpty();
    }
}
