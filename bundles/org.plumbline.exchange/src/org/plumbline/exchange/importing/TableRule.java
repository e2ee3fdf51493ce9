// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.plumbline.exchange.importing.Profile.listed;
import static org.plumbline.exchange.importing.Profile.mapped;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.plumbline.exchange.importing.Profile.EntryRule;
import org.plumbline.model.plumb.MethodKind;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A table. If one of its columns reads {@code text}, its rows are what the section reads; else its cells are fields
 * of the entry that is open.
 *
 * @param header the row of column titles, which opens the table and may be repeated
 * @param ruler rows that only draw a line
 * @param separator what parts cells
 * @param columns its columns in order
 * @param breaks what parts the paragraphs of a cell
 * @param lists labels inside the text of a cell, outermost first: group {@code label}
 * @param none a cell that says there is nothing
 * @param cites the document whose clauses the clause column numbers
 * @param opens rows that open a new group of merged cells, whether or not a merged cell is filled
 * @param clauses the clauses of the groups in order, where the table does not number them
 */
public record TableRule(
        @JsonProperty(required = true) Rule header,
        Rule ruler,
        Rule separator,
        @JsonProperty(required = true) List<Column> columns,
        Rule breaks,
        List<EntryRule> lists,
        Rule none,
        String cites,
        List<Opening> opens,
        List<Outline> clauses) {

    public TableRule {
        separator = separator == null ? Rule.of("\t") : separator;
        lists = listed(lists);
        opens = listed(opens);
        clauses = listed(clauses);
    }

    /** Whether rows are entries. */
    boolean holdsEntries() {
        return columns.stream().anyMatch(column -> column.reads() == Field.TEXT);
    }

    int indexOf(Field field) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).reads() == field) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A column of a table.
     *
     * @param reads what its cells hold
     * @param merged whether one cell stands for several rows
     * @param cells what whole cells look like, blanks left aside
     * @param values what each word that is printed in it means, in the words of the language; blanks are left aside
     * @param parts what parts a cell into its entries: group {@code label}, counted from 1
     * @param kinds how the kinds of a method step are told
     * @param otherwise the kind of a method step for which none of these matches
     */
    public record Column(
            @JsonProperty(required = true) Field reads,
            boolean merged,
            Rule cells,
            Map<String, String> values,
            Rule parts,
            Map<MethodKind, Rule> kinds,
            MethodKind otherwise) {

        public Column {
            values = mapped(values);
            kinds = mapped(kinds);
        }

        /** What finds the words of {@code values} with a colon, the longest first where one is part of another. */
        Rule keys() {
            return Rule.of(values.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<word>", ")\\s*[:：]")));
        }

        /** Whether its cells may hold any text. */
        boolean isFree() {
            return cells == null && (values.isEmpty() || reads == Field.CRITERIA);
        }
    }

    /** A row whose cell is a word, after a row whose cell is another, or in any case. */
    public record Opening(
            @JsonProperty(required = true) Field column,
            @JsonProperty(required = true) Rule pattern,
            Rule after) {
    }

    /** A clause that a table does not number. */
    public record Outline(@JsonProperty(required = true) String number, String title, String domain) {
    }
}
