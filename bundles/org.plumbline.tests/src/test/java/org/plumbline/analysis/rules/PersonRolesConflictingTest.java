// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class PersonRolesConflictingTest extends RuleTest {

    PersonRolesConflictingTest() {
        super(new PersonRolesConflicting());
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
    void reportsWhicheverRoleNamesTheOther() {
        assertThat(findings("role admin role auditor conflicts with admin person li as admin, auditor"))
                .contains("“li” has two roles that conflict: “admin” and “auditor”.");
        assertThat(findings("role admin conflicts with auditor role auditor person li as auditor, admin"))
                .contains("“li” has two roles that conflict: “auditor” and “admin”.");
    }

    @Test
    void reportsAPersonOnce() {
        assertThat(findings("""
                role admin conflicts with auditor, desk role auditor conflicts with admin role desk
                person li as admin, auditor, desk
                """)).contains("“li” has two roles that conflict: “admin” and “auditor”.").doesNotContain("\n");
    }

    @Test
    void acceptsRolesThatGoTogether() {
        assertThat(findings("""
                role admin conflicts with auditor role auditor role desk conflicts with desk
                person li as admin, desk
                person zhao as auditor, desk
                """)).isEmpty();
    }
}
