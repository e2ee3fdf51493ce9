// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Requirements;
import org.plumbline.exchange.TestData;
import org.plumbline.exchange.reading.DocumentReader;
import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Text;

/**
 * The import of a real document, and what its tests ask of it. What they hold are facts about the document; its sentences
 * stay where they are.
 */
record StandardImport(DocumentText document, Import result) {

    /** The import of the document of a shipped profile; skips the test where the document is absent. */
    static StandardImport of(String key) {
        DocumentText document = new DocumentReader().read(TestData.standard(key + ".txt"));
        Profile profile = Profiles.describing(document).orElseThrow();
        return new StandardImport(new Importer(profile).withoutMarkup(document), new Importer(profile).read(document));
    }

    RequirementSet set() {
        return result.set();
    }

    LossReport report() {
        return result.report();
    }

    List<Requirement> requirements() {
        return all(Requirement.class);
    }

    Requirement requirement(String name) {
        return requirements().stream().filter(requirement -> requirement.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Everything of a sort, in document order. */
    <T extends EObject> List<T> all(Class<T> type) {
        return all(set(), type);
    }

    static <T extends EObject> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    // Facts in one text -----------------------------------------------------------------------------------------------

    /** A line for each clause that has requirements: its number and what is said of each of them, parted so. */
    String perClause(String separator, Function<Requirement, String> fact) {
        Map<String, String> facts = new LinkedHashMap<>();
        requirements().forEach(requirement -> facts.merge(((Clause) requirement.eContainer()).getName(),
                fact.apply(requirement), (one, other) -> one + separator + other));
        return facts.entrySet().stream().map(clause -> clause.getKey() + " " + clause.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** What is said of each requirement of which something is said. */
    List<String> perRequirement(Function<Requirement, String> fact) {
        return requirements().stream().filter(requirement -> !fact.apply(requirement).isEmpty())
                .map(requirement -> requirement.getName() + " " + fact.apply(requirement)).toList();
    }

    /** What is said of each clause of which something is said. */
    List<String> perClause(Predicate<Clause> condition, Function<Clause, String> fact) {
        return all(Clause.class).stream().filter(condition).map(clause -> clause.getName() + " " + fact.apply(clause))
                .toList();
    }

    static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    /** The assumptions of the loss report, each with its line. */
    List<String> assumed() {
        return report().assumed().stream().map(entry -> entry.line() + " " + entry.why(Locale.ENGLISH)).toList();
    }

    /** The numbers of the loss report in one line, those that are not 0. */
    String counts() {
        LossReport.Lines lines = report().lines();
        return report().read().entrySet().stream().filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().key()).collect(Collectors.joining(", "))
                + "; lines: %d read, %d blank, %d of the page, %d passed over, %d lost".formatted(lines.read(),
                        lines.blank(), lines.furniture(), lines.passedOver(), lines.lost());
    }

    // Characters ------------------------------------------------------------------------------------------------------

    /** The lines of the document from this one, without blank ones and without remains of markup. */
    List<String> linesFrom(String first) {
        return document.lines().stream().map(Line::text).dropWhile(line -> !line.equals(first))
                .filter(line -> !line.isEmpty()).toList();
    }

    /** The characters of the clauses from the one of this number, in order, with their numbers and printed labels. */
    String charactersFrom(String clause) {
        StringBuilder characters = new StringBuilder();
        set().getClauses().stream().dropWhile(outer -> !outer.getName().equals(clause))
                .forEach(outer -> append(outer, characters));
        return bare(characters.toString());
    }

    private static void append(Clause clause, StringBuilder out) {
        String title = characters(clause.getTitle());
        out.append(startsWithNumber(title) ? "" : Optional.ofNullable(clause.getPrinted()).orElse(clause.getName()));
        out.append(title).append(characters(clause.getObjective()));
        clause.getTexts().forEach(text -> out.append(characters(text)));
        clause.getRequirements().forEach(requirement -> append(requirement, out));
        clause.getClauses().forEach(inner -> append(inner, out));
    }

    /** The title of an annex holds its number. */
    private static boolean startsWithNumber(String title) {
        return title.startsWith("附");
    }

    private static void append(Requirement requirement, StringBuilder out) {
        String printed = Requirements.printed(requirement).orElse("");
        out.append(requirement.getTitle() == null ? printed + ")" : printed).append(characters(requirement.getTitle()));
        out.append(characters(requirement.getText()));
        out.append(characters(requirement.getItems()));
        Stream.of(requirement.getInformation(), requirement.getNotes())
                .forEach(texts -> texts.forEach(text -> out.append(characters(text))));
    }

    /** The characters of items with their labels, an en dash for those that have none. */
    static String characters(List<Item> items) {
        return items.stream().map(item -> (item.getLabel() == null ? "–" : item.getLabel() + ")")
                + characters(item.getText()) + characters(item.getItems())).collect(Collectors.joining());
    }

    /** The characters of a text. */
    static String characters(Text text) {
        return text == null ? ""
                : text.getPhrases().stream().map(Phrase::getValue).collect(Collectors.joining());
    }

    /** A text without blanks. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /**
     * Chinese is set solid; the spaces that are left are printed within a line. Returns the texts that have another one.
     */
    List<String> textsWithSpacesThatAreNotPrinted() {
        String printed = document.lines().stream().map(Line::printed).collect(Collectors.joining("\n"));
        return all(Phrase.class).stream().filter(phrase -> phrase.getLanguage() == null).map(Phrase::getValue)
                .filter(text -> spaced(text).anyMatch(words -> !printed.contains(words))).toList();
    }

    /** The characters around each space between two Chinese characters. */
    private static Stream<String> spaced(String text) {
        return Pattern.compile("\\p{IsHan}[\\s\\p{Z}]+\\p{IsHan}").matcher(text).results()
                .map(MatchResult::group);
    }
}
