// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class CheckViolatedTest extends RuleTest {

    CheckViolatedTest() {
        super(new CheckViolated());
    }

    private static String house(String obligation) {
        return """
                requirements house {
                    status current
                    clause 1 { requirement 1.1 %s { check every access-point is encrypted } }
                }

                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is not encrypted }
                }
                """.formatted(obligation);
    }

    private static String finding(String severity) {
        return "example.plumb:9: " + severity + ": The model does not satisfy house 1.1: 1 of 1 — console: not “Encrypted”."
                + " Change the platform so that it satisfies the requirement, or correct the model where it does not"
                + " show the platform as it is. [check.violated]";
    }

    @Test
    void reportsAsGravelyAsTheRequirementSpeaks() {
        assertThat(Frame.with(house("")).findings()).isEqualTo(finding("error"));
        assertThat(Frame.with(house("shall")).findings()).isEqualTo(finding("error"));
        assertThat(Frame.with(house("should")).findings()).isEqualTo(finding("warning"));
        assertThat(Frame.with(house("may")).findings()).isEqualTo(finding("info"));
    }

    @Test
    void reportsThreeWitnessesByNameAndTheRestByNumber() {
        assertThat(Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    component a : api-gateway { is not encrypted }
                    component b : api-gateway { is not encrypted }
                    component c : api-gateway { is not encrypted }
                    component d : api-gateway { is not encrypted }
                    component e : api-gateway { is not encrypted }
                }
                """, "severity component.unprotected off").findings()).isEqualTo("""
                example.plumb:5: error: The model does not satisfy house 1.1: 5 of 6 — a: not “Encrypted”; b: not \
                “Encrypted”; \
                c: not “Encrypted”; 2 more. Change the platform so that it satisfies the requirement, or correct the \
                model where it does not show the platform as it is. \
                [check.violated]""");
    }

    @Test
    void countsAnElementOnceThatSeveralChecksLookAt() {
        assertThat(Frame.with("""
                requirements house {
                    status current
                    clause 1 {
                        requirement 1.1 shall {
                            check every web-console is encrypted
                            check every web-console can lock-after-failures
                        }
                    }
                }

                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted cannot lock-after-failures }
                }
                """).findings()).isEqualTo("""
                example.plumb:14: error: The model does not satisfy house 1.1: 1 of 1 — console: not “Lock after failed \
                attempts”. \
                Change the platform so that it satisfies the requirement, or correct the model where it does not show \
                the platform as it is. [check.violated]""");
    }
}
