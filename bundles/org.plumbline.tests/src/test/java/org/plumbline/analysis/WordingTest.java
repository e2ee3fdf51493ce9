// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Text;

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
    void namesElementsByTitleAndIdentifier() {
        var control = PlumbFactory.eINSTANCE.createControl();
        assertThat(Wording.named(null)).isEqualTo(Wording.same("?"));
        assertThat(Wording.named(control)).isEqualTo(Wording.same("?"));
        control.setName("erasure");
        assertThat(Wording.named(control)).isEqualTo(Wording.same("erasure"));
        control.setTitle(text("Erasure of data", "数据清除"));
        assertThat(Wording.named(control)).isEqualTo(new Wording("Erasure of data (erasure)", "数据清除（erasure）"));
        control.setTitle(text("erasure", "erasure"));
        assertThat(Wording.named(control)).isEqualTo(Wording.same("erasure"));
    }

    @Test
    void namesAnEntryWithoutATitleByItsRequirement() {
        var stream = PlumbFactory.eINSTANCE.createStream();
        stream.setName("stream-7.20");
        assertThat(Wording.ofTitle(stream)).isEqualTo(Wording.same("stream-7.20"));
        var requirement = PlumbFactory.eINSTANCE.createRequirement();
        requirement.setTitle(text("Alerts", "告警"));
        var reference = PlumbFactory.eINSTANCE.createRequirementReference();
        reference.setRequirement(requirement);
        stream.setRequirement(reference);
        assertThat(Wording.named(stream)).isEqualTo(new Wording("Alerts (stream-7.20)", "告警（stream-7.20）"));
    }

    private static Text text(String en, String zh) {
        var text = PlumbFactory.eINSTANCE.createText();
        text.getPhrases().add(phrase(en, "en"));
        text.getPhrases().add(phrase(zh, "zh"));
        return text;
    }

    private static Phrase phrase(String value, String language) {
        var phrase = PlumbFactory.eINSTANCE.createPhrase();
        phrase.setValue(value);
        phrase.setLanguage(language);
        return phrase;
    }

    @Test
    void joinsListsAsEachLanguageDoes() {
        assertThat(Wording.list(java.util.List.of(new Wording("red", "红"), new Wording("blue", "蓝"))))
                .isEqualTo(new Wording("red, blue", "红、蓝"));
    }
}
