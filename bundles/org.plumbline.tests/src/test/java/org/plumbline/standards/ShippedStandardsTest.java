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

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Model;
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
        assertThat(LIBRARY).allSatisfy(model -> assertThat(model.eResource().getErrors()).isEmpty());
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(LIBRARY.getFirst().eResource().getResourceSet())).isEmpty();
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
        for (RequirementSet shipped : sets()) {
            if (!Profiles.keys().contains(shipped.getName())) {
                continue;
            }
            var imported = new Importer(Profiles.byKey(shipped.getName()))
                    .read(documents().resolve(shipped.getName() + ".txt")).set();
            assertThat(Requirements.of(shipped)).extracting(ShippedStandardsTest::facts)
                    .isEqualTo(Requirements.of(imported).stream().map(ShippedStandardsTest::facts).toList());
            assertThat(shipped.getTerms()).extracting("name").isEqualTo(names(imported.getTerms()));
            assertThat(shipped.getAbbreviations()).extracting("name").isEqualTo(names(imported.getAbbreviations()));
            assertThat(shipped.getReferences()).extracting("name").isEqualTo(names(imported.getReferences()));
            assertThat(shipped.getThreats()).extracting("name").isEqualTo(names(imported.getThreats()));
            assertThat(shipped.getEdition()).isEqualTo(imported.getEdition());
            assertThat(shipped.getStatus()).isEqualTo(imported.getStatus());
        }
    }

    private record Facts(String id, String clause, String obligation, String level, String layer, List<String> items) {
    }

    private static Facts facts(Requirement requirement) {
        var clause = Requirements.clauseOf(requirement);
        return new Facts(requirement.getName(), clause.getName(), Requirements.obligation(requirement).getLiteral(),
                Requirements.level(requirement).getLiteral(), layer(clause), items(requirement.getItems(), ""));
    }

    private static String layer(org.plumbline.model.plumb.Clause clause) {
        if (clause.getLayer() != null) {
            return clause.getLayer().getName();
        }
        return clause.eContainer() instanceof org.plumbline.model.plumb.Clause outer ? layer(outer) : "";
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

    private static List<String> names(List<? extends org.plumbline.model.plumb.Element> elements) {
        return elements.stream().map(org.plumbline.model.plumb.Element::getName).toList();
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
