// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class ControlUnimplementedTest extends RuleTest {

    ControlUnimplementedTest() {
        super(new ControlUnimplemented());
    }

    private static String findings(String status) {
        return Frame.with("""
                control encryption on aurora {
                    satisfies house 1.1
                    responsible aurora-ltd
                    %s
                    evidence tls-scan
                }
                """.formatted(status), "severity component off\nseverity requirement off").findings();
    }

    @Test
    void reportsWhatIsInOperation() {
        assertThat(findings("status operating")).contains("“encryption” is said to be operating, but nothing");
        assertThat(findings("status implemented")).contains("“encryption” is said to be implemented");
    }

    @Test
    void acceptsWhatIsNotSaidToBeThere() {
        assertThat(findings("status planned")).isEmpty();
        assertThat(findings("status retired")).isEmpty();
        assertThat(findings("")).isEmpty();
    }
}
