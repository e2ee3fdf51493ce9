// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class MappingRepeatedTest extends RuleTest {

    MappingRepeatedTest() {
        super(new MappingRepeated());
    }

    private static String findings(String mappings) {
        return Frame.with("""
                requirements house { status current clause 1 { requirement 1.1 { } requirement 1.2 { } } }
                requirements group { status current clause 1 { requirement 1.1 { } } }
                """ + mappings, "severity requirement off").findings();
    }

    @Test
    void reportsALinkThatIsWrittenTwice() {
        assertThat(findings("mapping m from house to group { 1.1 equals 1.1 1.1 equals 1.1 }"))
                .contains("house 1.1 → group 1.1 (equal) is stated already.").contains("[mapping.repeated]");
    }

    @Test
    void acceptsSeveralLinksOfOneRequirement() {
        assertThat(findings("mapping m from house to group { 1.1 intersects 1.1 1.2 intersects 1.1 }")).isEmpty();
    }

    @Test
    void acceptsOtherRelationsWhichAreForAnotherRule() {
        assertThat(findings("mapping m from house to group { 1.1 equals 1.1 1.1 subset-of 1.1 }"))
                .contains("[mapping.contradicted]").doesNotContain("[mapping.repeated]");
    }
}
