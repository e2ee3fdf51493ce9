// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class MappingSuspectTest extends RuleTest {

    MappingSuspectTest() {
        super(new MappingSuspect());
    }

    private static Models with(String source, String target, String judged) {
        return Frame.with("""
                requirements house { status current clause 1 { requirement 1.1 { text "%s" } } }
                requirements group { status current clause 1 { requirement 1.1 { text "%s" } } }
                mapping m from house to group { 1.1 equals 1.1 %s }
                """.formatted(source, target, judged), "severity requirement off");
    }

    private static String judged() {
        return "judged \"" + Fingerprint.of(with("Doors", "Gates", "").loaded().workspace().of(Mapping.class).getFirst()
                .getLinks().getFirst()) + "\"";
    }

    @Test
    void reportsEitherText() {
        assertThat(with("Doors", "Gates", judged()).findings()).isEmpty();
        assertThat(with("Door", "Gates", judged()).findings()).contains("[mapping.suspect]");
        assertThat(with("Doors", "Gate", judged()).findings()).contains("[mapping.suspect]");
    }

    @Test
    void acceptsALinkThatRecordsNothing() {
        assertThat(with("Doors", "Gates", "").findings()).isEmpty();
    }

    @Test
    void acceptsABrokenLinkWhichIsAMistake() {
        assertThat(Frame.with("mapping m from house to house { 1.1 equals 9.9 judged \"0\" }").findings())
                .contains("[model]").doesNotContain("[mapping.suspect]");
    }
}
