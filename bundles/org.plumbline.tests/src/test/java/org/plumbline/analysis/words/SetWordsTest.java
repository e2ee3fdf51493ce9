// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;

class SetWordsTest {

    @Test
    void citesASetByItsDesignationAndSaysNothingTwice() {
        assertThat(words("ITU-T X.1605", "2020", EditionStatus.CURRENT).citation())
                .isEqualTo(new Wording("ITU-T X.1605 (2020, current)", "ITU-T X.1605（2020，现行）"));
        assertThat(words("ISO/IEC 27002:2022", "2022", EditionStatus.CURRENT).citation())
                .isEqualTo(new Wording("ISO/IEC 27002:2022 (current)", "ISO/IEC 27002:2022（现行）"));
        assertThat(words("CSA 0001-2016 part 2", "2016", EditionStatus.CURRENT).citation())
                .isEqualTo(new Wording("CSA 0001-2016 part 2 (current)", "CSA 0001-2016 第 2 部分（现行）"));
        assertThat(words("GB/T 1, 8.2 (S3)", "draft", EditionStatus.DRAFT).citation())
                .isEqualTo(new Wording("GB/T 1, 8.2 (S3) (draft)", "GB/T 1，8.2（S3）（草案）"));
    }

    @Test
    void citesADraftWithoutANumberByTheOneItWasPublishedUnder() {
        var words = words("GB/T XXXXX (draft)", "draft", EditionStatus.DRAFT);
        words.set().setPublishedAs("GB/T 37972-2019");

        assertThat(words.citation()).isEqualTo(new Wording("GB/T 37972-2019 (draft)", "GB/T 37972-2019（草案）"));
        assertThat(words.editionAndStatus())
                .isEqualTo(new Wording("draft, published as GB/T 37972-2019", "草案，已发布为 GB/T 37972-2019"));
        assertThat(words.number()).isEqualTo("GB/T 37972-2019");
    }

    @Test
    void namesARequirementByTheNumberOfItsSet() {
        assertThat(name("GB/T 22239-2019, 8.2 (S3A3G3)")).isEqualTo(Wording.same("GB/T 22239-2019 8.2.1.1"));
        assertThat(name("CSA 0001-2016 part 2")).isEqualTo(Wording.same("CSA 0001-2016 8.2.1.1"));
        assertThat(name(null)).isEqualTo(Wording.same("house 8.2.1.1"));
        assertThat(SetWords.name(null, null)).isEqualTo(Wording.same("? ?"));
    }

    private static Wording name(String source) {
        var requirement = PlumbFactory.eINSTANCE.createRequirement();
        requirement.setName("8.2.1.1");
        return SetWords.name(words(source, "2019", EditionStatus.CURRENT).set(), requirement);
    }

    private static SetWords words(String source, String edition, EditionStatus status) {
        RequirementSet set = PlumbFactory.eINSTANCE.createRequirementSet();
        set.setName("house");
        set.setSource(source);
        set.setEdition(edition);
        set.setStatus(status);
        return new SetWords(set);
    }
}
