// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class DeliveryUnplannedTest extends RuleTest {

    DeliveryUnplannedTest() {
        super(new DeliveryUnplanned());
    }

    private static final String HOUSE = """
            requirements house {
                status current
                scheme { allows exclude }
                clause 1 {
                    requirement 1.1 shall { deliver report every P1Y by provider }
                    requirement 1.2 shall { deliver evidence continuously }
                    requirement 1.3 shall { deliver evidence as-needed deliver report every P1M }
                    requirement 1.4 shall { deliver report every P1Y }
                    requirement 1.5 shall { deliver report as-needed }
                    requirement 1.6 shall { }
                }
            }
            """;

    private static String findings(String entries, String linesOfStatement) {
        return Frame.with(HOUSE + "supervision s of aurora {\n" + entries + "\n}",
                "severity requirement off\n" + linesOfStatement).findings();
    }

    @Test
    void reportsTheFirstThreeAndTheirNumber() {
        assertThat(findings("", "")).contains("Supervision “s” has nothing for requirements of “house” that ask for"
                + " deliveries (4): 1.1, 1.2, 1.3 and 1 more.");
    }

    @Test
    void acceptsPlansStreamsAndDeliveries() {
        assertThat(findings("""
                plan a house 1.1 every P1Y
                stream b house 1.2 last seen 2026-10-15T23:00
                delivery c house 1.3
                plan d house 1.4 as-needed
                """, "")).isEmpty();
    }

    @Test
    void acceptsWhatDoesNotApply() {
        assertThat(findings("", "exclude house 1.2 because \"Nothing is continuous\"")).contains("(3): 1.1, 1.3, 1.4.");
    }

    @Test
    void acceptsAPlatformThatNobodySupervises() {
        assertThat(Frame.with(HOUSE, "severity requirement off").findings()).isEmpty();
    }

    @Test
    void acceptsTheStatementOfATenant() {
        assertThat(Frame.with(HOUSE + """
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    tenant portal protection level 2 filed "1" { }
                }
                statement portal-2026 for aurora tenant portal {
                    applies house
                    relies on "R-1" of 2026-01-01
                    severity requirement off
                }
                supervision s of aurora { }
                """).findings()).isEmpty();
    }
}
