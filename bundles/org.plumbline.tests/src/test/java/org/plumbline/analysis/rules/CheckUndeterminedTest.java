// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class CheckUndeterminedTest extends RuleTest {

    CheckUndeterminedTest() {
        super(new CheckUndetermined());
    }

    @Test
    void reportsAnEmptyPopulation() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : service
                }
                """).findings()).isEqualTo("""
                example.plumb:1: info: Nothing in the model is of the kind that house 1.1 speaks of. Say in the model what \
                is asked for, or that the model is complete there. [check.undetermined]""");
    }

    @Test
    void reportsTooFewWhereMoreMayBeMissing() {
        assertThat(Frame.with("""
                requirements house {
                    status current
                    clause 1 { requirement 1.1 shall { check at-least 2 web-console is encrypted } }
                }
                """).findings()).isEqualTo("""
                aurora.plumb:2: info: The model shows too little of what house 1.1 asks for: console. Say in the model \
                what is asked for, or that the model is complete there. [check.undetermined]""");
    }
}
