// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class OfferWithoutComponentTest extends RuleTest {

    OfferWithoutComponentTest() {
        super(new OfferWithoutComponent());
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
    void reportsAnOfferThatOthersShowToLackAComponent() {
        assertThat(findings("offer a { } offer b { by console }")).contains("No component provides offer “a”.");
    }

    @Test
    void acceptsOffersOfWhichNoneNamesOne() {
        assertThat(findings("offer a { } offer b { features back-up-data }")).isEmpty();
    }
}
