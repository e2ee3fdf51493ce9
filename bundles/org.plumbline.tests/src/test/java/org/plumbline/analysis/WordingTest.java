// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void putsArgumentsInTheirPlaces() {
        assertThat(new Wording("{0} has {1}", "{1}属于{0}").with("a", 2)).isEqualTo(new Wording("a has 2", "2属于a"));
    }

    @Test
    void keepsTheLanguageOfWordingsAmongTheArguments() {
        assertThat(new Wording("is {0}", "为{0}").with(new Wording("red", "红"))).isEqualTo(new Wording("is red", "为红"));
    }

    @Test
    void leavesNamesThatLookLikePlacesOrGroupsAlone() {
        assertThat(new Wording("{0} and {1}", "{0}和{1}").with("{1}", "$1\\"))
                .isEqualTo(new Wording("{1} and $1\\", "{1}和$1\\"));
    }

    @Test
    void joinsListsAsEachLanguageDoes() {
        assertThat(Wording.list(java.util.List.of(new Wording("red", "红"), new Wording("blue", "蓝"))))
                .isEqualTo(new Wording("red, blue", "红、蓝"));
    }
}
