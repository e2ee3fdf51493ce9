// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.Requirements;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Requirement;

/** The import of the draft of GB/T 37972. */
class GbtSupervisionTest {

    private static StandardImport imported;

    @BeforeAll
    static void read() {
        imported = StandardImport.of("gbt-supervision");
    }

    /** Per clause of the body the labels of its requirements, by position. */
    @Test
    void readsListsOfTheBody() {
        assertThat(imported.perClause("", requirement -> isRow(requirement) ? ""
                : requirement.getName().substring(requirement.getName().lastIndexOf('-') + 1))).startsWith("""
                5.2.1 ab
                5.2.2 abcdefg
                5.2.3 abc
                5.2.4 abc
                5.2.5.1 abcdefghi
                5.2.5.2 abcdefghij
                6.1 abc
                6.2.1.1 abcdef
                6.2.1.2 abcde
                6.2.3 abcdefg
                6.3.1.1 abcdefghij
                6.3.1.2 abcde
                6.3.2 abcdefgh
                6.3.3 abcdefgh
                6.4.1.1 abcde
                6.4.1.2 abcd
                6.4.2 abcd
                6.4.3 abcdef
                7.2.1 abcdefghijklmno
                7.2.2 abcde
                """);
        assertThat(imported.perRequirement(requirement ->
                requirement.getPrinted() == null ? "" : requirement.getPrinted()))
                .containsExactly("5.2.4-b a", "5.2.4-c b", "6.4.3-f i");
    }

    /** Per clause of Appendix A the attributes and labels of its rows. */
    @Test
    void readsRowsOfTheAppendix() {
        assertThat(rows(requirement -> requirement.getName().substring(requirement.getName().indexOf('-') + 1)))
                .isEqualTo("""
                5.2 general-c
                5.4 general
                5.10 enhanced-c-d enhanced-i
                5.12 general-a-b enhanced-e
                5.15 enhanced-b-f
                5.17 general-b
                6.2 general-a-b-c enhanced-a-g enhanced-c
                6.11 general-c-d
                7.5 general-a.4-a.6 general-a.7-b.4
                7.8 general-i enhanced-b-c
                7.20 general
                7.23 general-d
                8.2 enhanced-a-b-c-d-e
                8.4 general-d-e-f
                8.6 enhanced-a-b-c-d
                8.7 general-a-b enhanced-a
                9.4 general-f
                9.5 general-a
                9.7 general-a-b enhanced
                9.8 general-a
                9.9 enhanced-a
                10.2 general-a-b-c-d-e
                10.3 general-c
                10.4 general-a-b-c
                10.8 general-c general-d
                10.9 general-a-b
                10.10 general-a-b
                10.11 general-a-e
                11.2 general-c enhanced
                11.6 general-a
                12.1 general-b
                12.2 general-b-c-d
                12.3 general-a-b enhanced-a-b enhanced-d enhanced-c
                12.4 general-a-c-d-e general-f enhanced
                12.5 general-a-b-c-d-e-f-g enhanced-a-b-c-d-e
                12.6 general-a-b
                13.2 general-a-b-c
                13.4 general-a-b
                13.6 general-a-b
                13.9 general-a-b-c
                13.12 general-a-b-d
                14.4 general-a general-c
                14.5 general-a-b general-f-g
                14.8 general-b
                14.9 general-a-b
                14.13 general-a-b
                """);
    }

    private static String rows(Function<Requirement, String> fact) {
        String all = imported.perClause(" ", fact);
        return all.substring(all.indexOf("\n5.2 ") + 1);
    }

    private static boolean isRow(Requirement requirement) {
        return !requirement.getDeliveries().isEmpty();
    }

    /** The words that lead in the list stand in its first item. */
    @Test
    void movesLeadInOutOfTheFirstItem() {
        Clause clause = (Clause) imported.requirement("6.2.1.1-a").eContainer();
        assertThat(clause.getTexts()).extracting(StandardImport::characters).containsExactly("云服务商应：");
        assertThat(StandardImport.characters(imported.requirement("6.2.1.1-a").getText())).startsWith("根据 GB/T 31168");
    }

    @Test
    void readsDomainsThroughMergedCells() {
        assertThat(imported.perClause(clause -> clause.getDomain() != null, clause -> clause.getDomain().getName()))
                .containsExactly(
                        "5.2 development", "5.4 development", "5.10 development", "5.12 development",
                        "5.15 development", "5.17 development", "6.2 communication", "6.11 communication",
                        "7.5 access", "7.8 access", "7.20 access", "7.23 access", "8.2 configuration",
                        "8.4 configuration", "8.6 configuration", "8.7 configuration", "9.4 maintenance",
                        "9.5 maintenance", "9.7 maintenance", "9.8 maintenance", "9.9 maintenance", "10.2 response",
                        "10.3 response", "10.4 response", "10.8 response", "10.9 response", "10.10 response",
                        "10.11 response", "11.2 audit", "11.6 audit", "12.1 risk", "12.2 risk", "12.3 risk",
                        "12.4 risk", "12.5 risk", "12.6 risk", "13.2 organization", "13.4 organization",
                        "13.6 organization", "13.9 organization", "13.12 organization", "14.4 physical",
                        "14.5 physical", "14.8 physical", "14.9 physical", "14.13 physical");
    }

    /** Per clause of Appendix A what its rows have delivered: evidence by the provider, unless more is said. */
    @Test
    void readsDeliveries() {
        assertThat(rows(requirement -> requirement.getDeliveries().stream().map(GbtSupervisionTest::delivery)
                .collect(Collectors.joining("+")))).isEqualTo("""
                5.2 P1Y
                5.4 P1Y
                5.10 P1Y P1M
                5.12 P1Y/TR P1Y/TR+P1Y/PR
                5.15 P3M
                5.17 P1Y
                6.2 realtime P1Y asNeeded
                6.11 P3M
                7.5 P2Y P3M
                7.8 P1Y P3M
                7.20 realtime
                7.23 P3M
                8.2 P1Y
                8.4 P1Y
                8.6 P1M
                8.7 P1Y realtime
                9.4 P1Y
                9.5 P1Y
                9.7 P1M P1M
                9.8 P1M
                9.9 P1M
                10.2 P1Y
                10.3 P1Y
                10.4 realtime+asNeeded/PR
                10.8 P1Y asNeeded
                10.9 P1Y
                10.10 P1Y
                10.11 P1Y
                11.2 P1Y realtime
                11.6 P7D
                12.1 P3Y+asNeeded
                12.2 P1Y+asNeeded
                12.3 P1M realtime P1M P1M/PR+P1Y/TR
                12.4 realtime P1M P1Y+P1Y/TR
                12.5 realtime realtime
                12.6 realtime
                13.2 P2Y
                13.4 P1Y
                13.6 P5Y
                13.9 P1Y
                13.12 P1Y
                14.4 P3Y P1Y
                14.5 P1Y P1Y+asNeeded
                14.8 P1M
                14.9 P1M
                14.13 realtime
                """);
    }

    /** {@code P1Y/TR}: a report by a third party every year. */
    private static String delivery(Delivery delivery) {
        String party = delivery.getResponsible().getLiteral().substring(0, 1)
                + delivery.getDeliverable().getLiteral().substring(0, 1);
        return (delivery.getEvery() == null ? delivery.getOccasion().getName() : delivery.getEvery().toString())
                + (party.equals("pe") ? "" : "/" + party.toUpperCase(Locale.ROOT));
    }

    @Test
    void readsParametersWithNestedOptions() {
        assertThat(imported.perRequirement(requirement -> requirement.getParameters().stream()
                .map(parameter -> (parameter.getItem() == null ? "" : parameter.getItem() + ":") + sort(parameter))
                .collect(Collectors.joining(" ")))).containsExactly(
                        "5.10-enhanced-c-d c:= c:= d:[==o]", "5.12-general-a-b b:= b:[oooo]", "5.12-enhanced-e = =",
                        "5.15-enhanced-b-f b:[o==o] f:=", "5.17-general-b = =", "6.2-enhanced-c 5:=",
                        "6.11-general-c-d c.1:= c.1:[oo] c.2:[oo=]", "7.5-general-a.7-b.4 a.7:= a.7:= b.4:=",
                        "7.8-general-i =", "7.8-enhanced-b-c b:= b:[oo] c:=", "7.23-general-d =",
                        "8.4-general-d-e-f f:=", "8.6-enhanced-a-b-c-d a:= b:= c:[=o] d:= d:=",
                        "8.7-general-a-b a.4:= b:=", "8.7-enhanced-a =", "9.4-general-f =", "9.7-enhanced =",
                        "9.8-general-a =", "9.9-enhanced-a =", "10.2-general-a-b-c-d-e a.6:= b:= c:= d:=",
                        "10.4-general-a-b-c b:=", "10.8-general-c =", "10.8-general-d =", "10.9-general-a-b a:= b:=",
                        "10.10-general-a-b b:= b:=", "10.11-general-a-e a:= e:=", "11.2-enhanced =",
                        "11.6-general-a = = =", "12.1-general-b =", "12.2-general-b-c-d b:= c:= d:=",
                        "12.3-general-a-b a:= b:=", "12.3-enhanced-a-b b:[=oo]", "12.3-enhanced-d = =",
                        "12.4-general-f = =", "12.5-general-a-b-c-d-e-f-g a:= c:= g:= g:= g:=",
                        "12.5-enhanced-a-b-c-d-e b:= c:=", "13.2-general-a-b-c a.1:= a.2:= a.2:= b:= b:=",
                        "13.4-general-a-b b:=", "13.6-general-a-b b:=", "13.9-general-a-b-c b:= c.2:=",
                        "13.12-general-a-b-d a.3:= b.3:= d:=", "14.4-general-c =", "14.5-general-a-b a:= a:= b:=",
                        "14.5-general-f-g f:= f:= g:=", "14.8-general-b = =", "14.9-general-a-b a:= b:=");
    }

    /** {@code =} for an assignment; for a selection its options in brackets, {@code o} for one in words. */
    private static String sort(Parameter parameter) {
        return parameter.getOptions().isEmpty() ? "=" : parameter.getOptions().stream()
                .map(option -> option.getParameter() == null ? "o" : sort(option.getParameter()))
                .collect(Collectors.joining("", "[", "]"));
    }

    @Test
    void readsItemsInsideItems() {
        assertThat(imported.perRequirement(requirement -> items(requirement.getItems()).contains("(")
                ? items(requirement.getItems()) : "")).containsExactly(
                        "6.11-general-c-d c(1 2) d", "7.5-general-a.4-a.6 a(4 6)", "7.5-general-a.7-b.4 a(7) b(4)",
                        "8.7-general-a-b a(1 2 3 4) b", "10.2-general-a-b-c-d-e a(1 2 3 4 5 6) b c d e",
                        "12.4-general-a-c-d-e a(1 2) c d e", "12.5-enhanced-a-b-c-d-e a b c(1 2 3 4 5 6 7 8) d e",
                        "13.2-general-a-b-c a(1 2) b c", "13.9-general-a-b-c a b c(1 2)",
                        "13.12-general-a-b-d a(1 2 3) b(1 2 3) d");
    }

    private static String items(List<Item> items) {
        return items.stream().map(item -> item.getLabel()
                + (item.getItems().isEmpty() ? "" : "(" + items(item.getItems()) + ")")).collect(Collectors.joining(" "));
    }

    @Test
    void readsWhoIsResponsible() {
        assertThat(imported.perClause(clause -> !clause.getResponsibilities().isEmpty(),
                clause -> clause.getResponsibilities().getFirst().getSide().getLiteral())).containsExactly(
                        "5.2.4 supervisor", "5.2.5.1 provider", "5.2.5.2 supervisor", "6.2.1.1 provider",
                        "6.2.1.2 supervisor", "6.3.1.1 provider", "6.3.1.2 supervisor", "6.4.1.1 provider",
                        "6.4.1.2 supervisor", "7.2.2 provider");
        assertThat(imported.perRequirement(requirement -> requirement.getResponsibilities().stream()
                .map(responsibility -> responsibility.getSide().getLiteral()).collect(Collectors.joining()))).containsExactly(
                        "5.2.1-b supervisor", "6.2.3-a provider", "6.2.3-b provider", "6.2.3-c provider",
                        "6.2.3-d supervisor", "6.2.3-e provider", "6.2.3-f supervisor", "6.2.3-g supervisor",
                        "6.3.3-a provider", "6.3.3-b provider", "6.3.3-c provider", "6.3.3-d provider",
                        "6.3.3-e provider", "6.3.3-f supervisor", "6.3.3-g provider", "6.3.3-h supervisor",
                        "6.4.3-a provider", "6.4.3-b provider", "6.4.3-c supervisor", "6.4.3-d supervisor",
                        "6.4.3-e supervisor", "6.4.3-f supervisor");
    }

    @Test
    void readsTermsAbbreviationsAndReferences() {
        assertThat(imported.set().getTerms()).extracting(term -> term.getName() + " "
                + term.getTitle().getPhrases().getLast().getValue() + " " + term.getNotes().size())
                .containsExactly(
                        "3.1 Cloud Computing 1", "3.2 Cloud Service 0", "3.3 Cloud Service Provider 0",
                        "3.4 Cloud Service Customer 1", "3.5 Operation Supervision Organization 0",
                        "3.6 Third Party Assessment Organizations 0");
        assertThat(StandardImport.names(imported.set().getAbbreviations())).containsExactly("CSC", "CSP", "OSO", "3PAO");
        assertThat(imported.set().getReferences()).extracting(reference -> reference.getName() + " "
                + reference.getDesignation() + (reference.isInformative() ? " informative" : "")).containsExactly(
                        "gbt32400 GB/T 32400—2015", "gbt31167 GB/T 31167—2014", "gbt31168 GB/T 31168—2014",
                        "gbt32399 GB/T 32399-2015 informative", "gbt24363 GB/T 24363—2009 informative",
                        "gbt20984 GB/T 20984—2007 informative", "fedramp-monitoring null informative",
                        "fedramp-communications null informative",
                        "nist-800-137 NIST Special Publication 800-137 informative",
                        "gb50174 GB 50174-2008 informative");
    }

    @Test
    void readsWhatRequirementsCite() {
        assertThat(imported.perRequirement(requirement -> isRow(requirement) && requirement.getCitations().size() == 1 ? ""
                : requirement.getCitations().stream().map(citation -> citation.getDocument() + citation.getClauses())
                        .collect(Collectors.joining(" ")))).containsExactly(
                        "5.2.2-b gbt31167[]", "5.2.2-c gbt31168[]", "5.2.5.1-a gbt31167[]", "5.2.5.1-b gbt31168[]",
                        "5.2.5.1-c gbt31168[]", "5.2.5.2-a gbt31167[]", "5.2.5.2-b gbt31168[]",
                        "5.2.5.2-c gbt31168[]", "6.2.1.1-a gbt31168[]", "6.2.3-c gbt31168[]",
                        "14.13-general-a-b gbt31168[14.13] gb50174[]");
        assertThat(imported.requirements().stream().filter(GbtSupervisionTest::isRow)).allSatisfy(requirement -> {
            assertThat(requirement.getCitations().getFirst().getDocument()).isEqualTo("gbt31168");
            assertThat(requirement.getCitations().getFirst().getClauses())
                    .containsExactly(((Clause) requirement.eContainer()).getName());
        });
    }

    @Test
    void reportsNoLossAndWhatWasAssumed() {
        assertThat(imported.report().notUnderstood()).isEmpty();
        assertThat(imported.counts()).isEqualTo("88 clauses, 44 texts, 189 requirements, 146 items, 2 notes, "
                + "71 deliveries, 94 parameters, 6 terms, 4 abbreviations, 10 references; "
                + "lines: 325 read, 174 blank, 0 of the page, 37 passed over, 0 lost");
        assertThat(imported.assumed()).containsExactly(
                        "191 5.2.4-b goes by position; its printed label is \"a\".",
                        "192 5.2.4-c goes by position; its printed label is \"b\".",
                        "393 6.4.3-f goes by position; its printed label is \"i\".",
                        "423 7.2.1-o has a text that does not end a sentence; it was read as it is, and may lack a line.",
                        "523 \"GB 50174-2008\" is cited and in no list of the document; it was added to the references.");
    }

    /** The clauses of the body hold the document's characters one by one, in order, but for the lead-in in a first item. */
    @Test
    void losesNoCharacterOfTheBody() {
        String body = imported.linesFrom("5 云计算服务运行监管框架").stream().takeWhile(line -> !line.startsWith("附录 A"))
                .map(line -> line.replace("a) 云服务商应：", "云服务商应：a) ")).collect(Collectors.joining());
        String read = imported.charactersFrom("5");
        assertThat(read.substring(0, read.indexOf("附录A安全控制项"))).isEqualTo(StandardImport.bare(body));
    }

    /** The requirements of the appendix hold the characters of the column of contents, in order. */
    @Test
    void losesNoCharacterOfTheAppendix() {
        Set<String> words = words();
        String printed = imported.document().lines().stream().map(Line::printed).filter(line -> line.contains("\t"))
                .dropWhile(line -> !line.startsWith("安全类")).skip(1)
                .flatMap(line -> Stream.of(line.split("\t"))).map(cell -> StandardImport.bare(cell.replaceAll("</?p>", "")))
                .filter(cell -> !cell.matches("\\d+\\.\\d+") && words.stream().noneMatch(word -> word.contains(cell)))
                .collect(Collectors.joining());
        String read = imported.requirements().stream().filter(GbtSupervisionTest::isRow).map(GbtSupervisionTest::content)
                .collect(Collectors.joining());
        assertThat(StandardImport.bare(read)).isEqualTo(printed);
    }

    /** What the other columns hold. */
    private static Set<String> words() {
        Stream<String> titles = imported.all(Clause.class).stream().filter(clause -> clause.getControlPoint() != null)
                .map(clause -> StandardImport.characters(clause.getControlPoint()));
        Stream<String> domains = imported.set().getScheme().getDomains().stream()
                .map(domain -> domain.getTitle().getPhrases().getLast().getValue());
        return Stream.of(titles, domains, Stream.of("一般要求", "增强要求", "实时", "每周", "每月", "每季度", "每年", "每两年", "每三年",
                "每五年", "根据需要", "云服务商", "第三方评估机构", "证据", "报告")).flatMap(all -> all).collect(Collectors.toSet());
    }

    /** The label of a row that has but one stands in no item. */
    private static String content(Requirement requirement) {
        String label = Requirements.printed(requirement).filter(printed -> printed.length() == 1)
                .map(printed -> printed + ")").orElse("");
        return label + StandardImport.characters(requirement.getText()) + StandardImport.characters(requirement.getItems());
    }

    @Test
    void insertsNoSpaceBetweenChineseCharacters() {
        assertThat(imported.textsWithSpacesThatAreNotPrinted()).isEmpty();
    }
}
