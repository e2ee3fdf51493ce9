// SPDX-License-Identifier: EPL-2.0
package org.plumbline.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Text;

/** What is shipped is well formed, whole in both languages, in our own words, and agrees with the documents. */
class ShippedStandardsTest {

    /** No run of so many characters of a document may stand in a text of ours, spaces left aside. */
    private static final int COPIED = 22;

    private static final List<Model> LIBRARY = ModelLoader.injector().getInstance(Library.class).models();

    @Test
    void isWellFormed() {
        var files = ModelLoader.injector().getInstance(Library.class).parsed();
        assertThat(files).allSatisfy(file -> assertThat(file.getErrors()).isEmpty());
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(files.getFirst().getResourceSet())).isEmpty();
    }

    @Test
    void saysEveryTextInBothLanguages() {
        for (RequirementSet set : sets()) {
            for (Requirement requirement : Requirements.of(set)) {
                assertThat(texts(requirement)).isNotEmpty().allSatisfy(text -> {
                    for (Language language : Language.values()) {
                        assertThat(Wording.exactly(text, language)).as("%s %s in %s", set.getName(), requirement.getName(),
                                language).hasValueSatisfying(words -> assertThat(words).isNotBlank());
                    }
                });
            }
        }
    }

    @Test
    void copiesNoSentenceOfADocument() throws IOException {
        var documents = new ArrayList<String>();
        try (Stream<Path> files = Files.list(documents())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                documents.add(squeezed(Files.readString(file)));
            }
        }
        for (Model model : LIBRARY) {
            model.eAllContents().forEachRemaining(object -> {
                if (object instanceof Text text) {
                    text.getPhrases().forEach(phrase -> assertThat(copied(squeezed(phrase.getValue()), documents))
                            .as(phrase.getValue()).isEmpty());
                }
            });
        }
    }

    @Test
    void agreesWithTheDocumentOnEveryFact() {
        var softly = new SoftAssertions();
        for (RequirementSet shipped : sets()) {
            if (!Profiles.keys().contains(shipped.getName())) {
                continue;
            }
            var imported = new Importer(Profiles.byKey(shipped.getName()))
                    .read(documents().resolve(shipped.getName() + ".txt")).set();
            assertThat(names(Requirements.of(shipped))).as(shipped.getName()).isEqualTo(names(Requirements.of(imported)));
            var printed = Requirements.of(imported).iterator();
            for (Requirement requirement : Requirements.of(shipped)) {
                softly.assertThat(facts(requirement)).as(shipped.getName()).isEqualTo(facts(printed.next()));
            }
            assertThat(shipped.getTerms()).extracting("name").isEqualTo(names(imported.getTerms()));
            assertThat(shipped.getAbbreviations()).extracting("name").isEqualTo(names(imported.getAbbreviations()));
            assertThat(shipped.getReferences()).extracting("name").isEqualTo(names(imported.getReferences()));
            assertThat(shipped.getThreats()).extracting("name").isEqualTo(names(imported.getThreats()));
            assertThat(shipped.getEdition()).isEqualTo(imported.getEdition());
            assertThat(shipped.getStatus()).isEqualTo(imported.getStatus());
            assertThat(shipped.getIssued()).isEqualTo(imported.getIssued());
            assertThat(shipped.getEffective()).isEqualTo(imported.getEffective());
        }
        softly.assertAll();
    }

    /** What is a fact about a requirement and not a matter of wording. */
    private record Facts(String id, String clause, String printed, String obligation, String level, String layer,
            String domain, boolean controlPoint, List<String> items, int notes, boolean interpretation,
            List<String> methods, int evidence, List<String> criteria, List<String> deliveries, List<String> parameters,
            String guidance, int information, List<String> citations, List<String> responsible) {
    }

    private static Facts facts(Requirement requirement) {
        var clause = Requirements.clauseOf(requirement);
        return new Facts(requirement.getName(), clause.getName(), Requirements.printed(requirement).orElse(""),
                Requirements.obligation(requirement).getLiteral(), Requirements.level(requirement).getLiteral(),
                Requirements.layer(requirement).map(Element::getName).orElse(""),
                Requirements.domain(requirement).map(Element::getName).orElse(""), clause.getControlPoint() != null,
                items(requirement.getItems(), ""), requirement.getNotes().size(), requirement.getInterpretation() != null,
                requirement.getMethods().stream().map(step -> step.getKinds().toString()).toList(),
                requirement.getExpectedEvidence().size(),
                requirement.getCriteria().stream().map(criterion -> criterion.getMeaning().getLiteral()).toList(),
                requirement.getDeliveries().stream().map(ShippedStandardsTest::delivery).toList(),
                requirement.getParameters().stream().map(ShippedStandardsTest::parameter).toList(),
                requirement.getGuidance() == null ? "none"
                        : requirement.getGuidance().getCsc().size() + "+" + requirement.getGuidance().getCsp().size(),
                requirement.getInformation().size(),
                requirement.getCitations().stream().map(citation -> citation.getDocument() + citation.getClauses()
                        + citation.getPurpose()).toList(),
                requirement.getResponsibilities().stream()
                        .map(responsibility -> responsibility.getSide() + "" + responsibility.getModels()).toList());
    }

    private static String delivery(Delivery delivery) {
        return delivery.getDeliverable() + " "
                + (delivery.getEvery() == null ? delivery.getOccasion() : delivery.getEvery().normalized())
                + " by " + delivery.getResponsible();
    }

    private static String parameter(Parameter parameter) {
        return parameter.getItem() + " " + parameter.getKind() + parameter.getOptions().stream()
                .map(option -> option.getParameter() == null ? "option" : parameter(option.getParameter())).toList();
    }

    private static List<String> items(List<Item> items, String path) {
        var labels = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            var label = path + "/" + Optional.ofNullable(items.get(i).getLabel()).orElse("-" + i);
            labels.add(label);
            labels.addAll(items(items.get(i).getItems(), label));
        }
        return labels;
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    private static List<RequirementSet> sets() {
        return LIBRARY.stream().flatMap(model -> model.getDeclarations().stream())
                .filter(RequirementSet.class::isInstance).map(RequirementSet.class::cast).toList();
    }

    private static List<Text> texts(Requirement requirement) {
        var texts = new ArrayList<Text>();
        requirement.eAllContents().forEachRemaining(object -> {
            if (object instanceof Text text) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static Path documents() {
        var folder = Path.of(System.getProperty("plumbline.standards", "../../../shared/standards"));
        assumeTrue(Files.isDirectory(folder), "The documents of the standards are not here, so nothing is compared with them.");
        return folder;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Optional<String> copied(String text, List<String> documents) {
        for (int i = 0; i + COPIED <= text.length(); i++) {
            var run = text.substring(i, i + COPIED);
            if (documents.stream().anyMatch(document -> document.contains(run))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
