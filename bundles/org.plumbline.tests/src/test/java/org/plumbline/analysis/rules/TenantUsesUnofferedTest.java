// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;

class TenantUsesUnofferedTest extends RuleTest {

    TenantUsesUnofferedTest() {
        super(new TenantUsesUnoffered());
    }

    private static String findings(String offers) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    component billing : web-console { is encrypted }
                    tenant portal protection level 2 filed "1" { uses console, billing }
                    tenant idle protection level 2 filed "2" { }
                    %s
                }
                """.formatted(offers), "severity component off").findings();
    }

    @Test
    void reportsWhatNoOfferIsBy() {
        assertThat(findings("offer a { by console }")).contains("Tenant “portal” uses what is not offered: “billing”.")
                .doesNotContain("idle");
    }

    @Test
    void acceptsAPlatformWithoutOffers() {
        assertThat(findings("")).isEmpty();
    }

    @Test
    void acceptsWhatAnOfferThatNamesNothingMayBeBy() {
        assertThat(findings("offer a { by console } offer b { }")).contains("[offer.without-component]")
                .doesNotContain("[tenant.uses-unoffered]");
        assertThat(findings("offer b { }")).isEmpty();
    }

    @Test
    void acceptsSeveralOffers() {
        assertThat(findings("offer a { by console } offer b { by console, billing }")).isEmpty();
    }
}
