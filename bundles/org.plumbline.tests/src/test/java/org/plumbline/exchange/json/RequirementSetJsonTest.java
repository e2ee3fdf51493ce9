// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.exchange.TestData;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.ParameterKind;
import org.plumbline.model.plumb.ParameterOption;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.VerdictMeaning;

class RequirementSetJsonTest {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final RequirementSetJson json = new RequirementSetJson(check -> "check no. " + check.getCount());

    @Test
    void writesEverythingASetCanSay() {
        TestData.assertGolden("full-set.json", json.write(fullSet()));
    }

    @Test
    void writesEmptySet() {
        RequirementSet set = MODEL.createRequirementSet();
        set.setName("empty");
        assertThat(json.write(set)).isEqualTo("""
                {
                  "id": "empty",
                  "terms": [],
                  "abbreviations": [],
                  "threats": [],
                  "requirements": []
                }
                """);
    }

    @Test
    void givesPhrasesWithoutLanguageThatOfTheSet() {
        RequirementSet set = MODEL.createRequirementSet();
        set.setTitle(text(null, "题", "en", "Title"));
        set.setLanguage("zh");
        assertThat(json.json(set).get("title")).hasToString("{\"zh\":\"题\",\"en\":\"Title\"}");
        set.setLanguage(null);
        assertThat(json.json(set).get("title")).hasToString("{\"und\":\"题\",\"en\":\"Title\"}");
    }

    @Test
    void escapesWhateverStandsInATitle() {
        RequirementSet set = MODEL.createRequirementSet();
        set.setTitle(text("en", "<a href=\"x\">&\\\n\t\u202eשלום\u2028"));
        assertThat(json.json(set).get("title").get("en").textValue()).isEqualTo("<a href=\"x\">&\\\n\t\u202eשלום\u2028");
        assertThat(json.write(set)).contains("<a href=\\\"x\\\">&\\\\\\n\\t");
    }

    // ------------------------------------------------------------------------------------------------------------------

    private static RequirementSet fullSet() {
        RequirementSet set = MODEL.createRequirementSet();
        set.setName("full");
        set.setLanguage("en");
        set.setEdition("1");
        Clause outer = MODEL.createClause();
        outer.setName("4");
        outer.setTitle(text(null, "Outer"));
        outer.setLevel(RequirementLevel.ENHANCED);
        outer.setObligation(Obligation.SHOULD);
        outer.setControlPoint(text(null, "Point"));
        outer.setLayer(layer("access"));
        outer.setDomain(domain(text("zh", "域", "en", "Domain")));
        Clause inner = MODEL.createClause();
        inner.setName("4.1");
        inner.getTexts().add(text(null, "Lead-in."));
        inner.getCitations().add(citation("other", "5.1", "5.2"));
        inner.getCitations().add(citation("whole"));
        inner.getRequirements().addAll(List.of(inheriting(), full()));
        outer.getClauses().add(inner);
        outer.getRequirements().add(alone());
        set.getClauses().add(outer);
        return set;
    }

    /** Says nothing that its clauses say. */
    private static Requirement inheriting() {
        Requirement requirement = requirement("4.1-a");
        requirement.setText(text(null, "Text."));
        return requirement;
    }

    private static Requirement alone() {
        Requirement requirement = requirement("4.9");
        requirement.setLevel(RequirementLevel.GENERAL);
        requirement.setObligation(Obligation.MAY);
        return requirement;
    }

    private static Requirement full() {
        Requirement requirement = requirement("4.1-b");
        requirement.setPrinted("a");
        requirement.setUnit("L3-1");
        requirement.setObligation(Obligation.SHALL);
        requirement.setText(text(null, "Text", "zh", "文"));
        requirement.getItems().add(item("1", item(null)));
        requirement.getNotes().add(text(null, "Note"));
        requirement.setInterpretation(text(null, "Interpretation"));
        requirement.getMethods().addAll(List.of(method(MethodKind.INTERVIEW), method()));
        requirement.getExpectedEvidence().add(text(null, "Evidence"));
        requirement.getCriteria().addAll(
                List.of(criterion(VerdictMeaning.CONFORM), criterion(VerdictMeaning.NONCONFORM)));
        requirement.getDeliveries().addAll(List.of(
                delivery(Occasion.PERIODIC, Period.ofMonths(3), Side.PROVIDER, DeliverableKind.EVIDENCE),
                delivery(Occasion.REALTIME, null, Side.THIRD_PARTY, DeliverableKind.REPORT),
                delivery(Occasion.AS_NEEDED, null, Side.UNSTATED, DeliverableKind.REPORT)));
        requirement.getParameters().add(selection());
        requirement.setGuidance(MODEL.createGuidance());
        requirement.getGuidance().getCsp().add(text(null, "Guidance"));
        requirement.getInformation().add(text(null, "Information"));
        requirement.getCitations().add(citation("iso", "5.17"));
        Responsibility responsibility = MODEL.createResponsibility();
        responsibility.setSide(Side.SHARED);
        responsibility.getModels().add(ServiceModel.IAAS);
        requirement.getResponsibilities().add(responsibility);
        for (int i = 1; i <= 2; i++) {
            requirement.getChecks().add(MODEL.createCheck());
            requirement.getChecks().getLast().setCount(i);
        }
        return requirement;
    }

    private static Requirement requirement(String id) {
        Requirement requirement = MODEL.createRequirement();
        requirement.setName(id);
        return requirement;
    }

    private static Layer layer(String name) {
        Layer layer = MODEL.createLayer();
        layer.setName(name);
        return layer;
    }

    private static Domain domain(Text title) {
        Domain domain = MODEL.createDomain();
        domain.setName("domain");
        domain.setTitle(title);
        return domain;
    }

    private static Item item(String label, Item... inside) {
        Item item = MODEL.createItem();
        item.setLabel(label);
        item.setText(text(null, "Item"));
        item.getItems().addAll(List.of(inside));
        return item;
    }

    private static MethodStep method(MethodKind... kinds) {
        MethodStep step = MODEL.createMethodStep();
        step.getKinds().addAll(List.of(kinds));
        step.setText(text(null, "Step"));
        return step;
    }

    private static Criterion criterion(VerdictMeaning meaning) {
        Criterion criterion = MODEL.createCriterion();
        criterion.setMeaning(meaning);
        criterion.setText(text(null, "Criterion"));
        return criterion;
    }

    private static Delivery delivery(Occasion occasion, Period every, Side responsible, DeliverableKind deliverable) {
        Delivery delivery = MODEL.createDelivery();
        delivery.setOccasion(occasion);
        delivery.setEvery(every);
        delivery.setResponsible(responsible);
        delivery.setDeliverable(deliverable);
        return delivery;
    }

    private static Parameter selection() {
        Parameter assignment = MODEL.createParameter();
        assignment.setKind(ParameterKind.ASSIGN);
        assignment.setText(text(null, "period"));
        ParameterOption nested = MODEL.createParameterOption();
        nested.setParameter(assignment);
        ParameterOption plain = MODEL.createParameterOption();
        plain.setText(text(null, "daily"));
        Parameter selection = MODEL.createParameter();
        selection.setItem("1");
        selection.setKind(ParameterKind.SELECT);
        selection.getOptions().addAll(List.of(plain, nested));
        return selection;
    }

    private static Citation citation(String document, String... clauses) {
        Citation citation = MODEL.createCitation();
        citation.setDocument(document);
        citation.getClauses().addAll(List.of(clauses));
        return citation;
    }

    /** A text of languages and values in turn. */
    private static Text text(String... languagesAndValues) {
        Text text = MODEL.createText();
        for (int i = 0; i < languagesAndValues.length; i += 2) {
            Phrase phrase = MODEL.createPhrase();
            phrase.setLanguage(languagesAndValues[i]);
            phrase.setValue(languagesAndValues[i + 1]);
            text.getPhrases().add(phrase);
        }
        return text;
    }
}
