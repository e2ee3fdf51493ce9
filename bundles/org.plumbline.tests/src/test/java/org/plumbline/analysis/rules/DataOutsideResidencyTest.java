// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class DataOutsideResidencyTest extends RuleTest {

    DataOutsideResidencyTest() {
        super(new DataOutsideResidency());
    }

    private static String findings(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    region cn in territory CN { zone cn-a { site cn-1 site odd in territory SG } }
                    region sg in territory SG { zone sg-a { site sg-1 } }
                    region nowhere { zone nowhere-a { site nowhere-1 } }
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts), "severity component off").findings();
    }

    @Test
    void reportsAStoreAndItsCopies() {
        assertThat(findings("""
                component here : object-store { instances a at cn-1 replicates-to there backed-up-to tape }
                component there : object-store { instances b at sg-1, c at cn-1 }
                component tape : backup-service { instances d at odd }
                data files { resides in CN stored in here }
                """)).contains("Data “files” are to reside in mainland China, but lie in “there” at “sg-1” (SG),"
                + " “tape” at “odd” (SG).");
    }

    @Test
    void reportsWhatDataThemselvesAreCopiedTo() {
        assertThat(findings("""
                component tape : backup-service { instances d at sg-1 }
                data files { resides in CN, JP backed-up-to tape }
                """)).contains("Data “files” are to reside in mainland China, JP, but lie in “tape” at “sg-1” (SG).");
    }

    @Test
    void reportsASiteOnceHoweverManyInstancesItHas() {
        assertThat(findings("""
                component there : object-store { instances a at sg-1, b at sg-1 replicates-to there }
                data files { resides in CN stored in there }
                """)).contains("but lie in “there” at “sg-1” (SG). ");
    }

    @Test
    void acceptsWhatTheModelDoesNotSay() {
        assertThat(findings("""
                component there : object-store { instances a at nowhere-1, b, c at cn-1 replicates-to not far }
                component far : object-store { instances d at sg-1 }
                data files { resides in CN stored in there }
                data free { stored in far }
                """)).isEmpty();
    }

    @Test
    void acceptsEveryTerritoryThatIsNamed() {
        assertThat(findings("""
                component there : object-store { instances a at sg-1, b at cn-1 }
                data files { resides in CN, SG stored in there }
                """)).isEmpty();
    }
}
