// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An import profile: how one document is laid out and what its words mean. The components of these records are the keys
 * of the YAML file, whose meaning {@code docs/import-profiles.md} explains one by one. Absent lists are empty.
 *
 * @param file the file it was read from, for messages
 */
public record Profile(
        @JsonIgnore String file,
        @JsonProperty(value = "profile", required = true) String key,
        @JsonProperty(required = true) String describes,
        @JsonProperty(required = true) String language,
        @JsonProperty(required = true) SetFacts set,
        @JsonProperty(required = true) List<Mark> recognise,
        List<Mark> complete,
        @JsonProperty(required = true) List<Edition> editions,
        List<Rule> furniture,
        Rule markup,
        Rule illegible,
        Lines lines,
        @JsonProperty(required = true) List<HeadingRule> headings,
        Obligations obligations,
        ParameterWords parameters,
        @JsonProperty(required = true) List<Section> sections,
        Expectation expect) {

    /** The component that is no key of the file. */
    static final String FILE = "file";

    public Profile {
        complete = listed(complete);
        furniture = listed(furniture);
        lines = lines == null ? new Lines(false, null, null, null) : lines;
        obligations = obligations == null ? new Obligations(null, null, null) : obligations;
        parameters = parameters == null ? new ParameterWords(null, null) : parameters;
        expect = expect == null ? new Expectation(null, null) : expect;
    }

    Profile from(String origin) {
        return new Profile(origin, key, describes, language, set, recognise, complete, editions, furniture, markup,
                illegible, lines, headings, obligations, parameters, sections, expect);
    }

    /** Something by which a document is recognised, with a name for messages. */
    public record Mark(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Rule pattern) {
    }

    /** An edition, and the patterns that all occur in it and in no other. */
    public record Edition(
            @JsonProperty(required = true) String edition,
            EditionStatus status,
            @JsonProperty(required = true) List<Mark> marks) {
    }

    /**
     * How the document's lines make paragraphs.
     *
     * @param broken whether a paragraph is broken over lines; else each line is one
     * @param ends a line that this matches may end a paragraph
     * @param full a line that is wider than this share of the section's usual line does not end one
     * @param alone a line that this matches is a paragraph
     */
    public record Lines(boolean broken, Rule ends, Double full, List<Rule> alone) {

        public Lines {
            ends = ends == null ? Rule.of("[。．：；！？.:;!?][”’」』）)\"']*$") : ends;
            full = full == null ? Double.valueOf(0.85) : full;
            alone = listed(alone);
        }
    }

    /**
     * A heading: groups {@code number} and {@code title}; {@code text} where the first paragraph stands in its line;
     * {@code printed} where more than the number is printed as the number.
     *
     * @param sequence whether numbers must follow one another; a number out of sequence goes by its position
     * @param as the number that identifies the clause, with {@code {number}}
     */
    public record HeadingRule(@JsonProperty(required = true) Rule pattern, Sequence sequence, String as) {

        public HeadingRule {
            sequence = sequence == null ? Sequence.STRICT : sequence;
            as = as == null ? "{number}" : as;
        }

        /** The number as it identifies the clause, without the blanks that a print may have inside it. */
        String number(String printed) {
            return as.replace("{number}", printed.replaceAll("\\s+", ""));
        }
    }

    /** Whether numbers of headings follow one another. */
    public enum Sequence {
        STRICT,
        FREE
    }

    /**
     * Words that oblige. The first that occurs decides.
     *
     * @param words words by force
     * @param not words that contain one of these but oblige nobody
     * @param otherwise the force of a requirement for which neither its own words nor its clause's lead-in decide
     */
    public record Obligations(
            Map<Obligation, List<String>> words,
            List<String> not,
            @JsonProperty("default") Obligation otherwise) {

        public Obligations {
            words = mapped(words);
            not = listed(not);
        }
    }

    /** The words that begin a bracket in which the organization fills in a value, or chooses among options. */
    public record ParameterWords(List<String> assign, List<String> select) {

        public ParameterWords {
            assign = listed(assign);
            select = listed(select);
        }
    }

    /** What a section holds. */
    public enum Reads {
        NOTHING,
        TEXTS,
        REFERENCES,
        TERMS,
        ABBREVIATIONS,
        THREATS,
        REQUIREMENTS;

        /** Whether entries are identified by their label alone, wherever they stand. */
        boolean byLabel() {
            return this == REFERENCES || this == TERMS || this == ABBREVIATIONS;
        }

        boolean holdsEntries() {
            return this != NOTHING && this != TEXTS;
        }
    }

    /**
     * A part of the document, from the line that {@code starts} matches to the next section.
     *
     * @param name its name for messages
     * @param starts its first line; absent in the first section only
     * @param number the number of the clause that the section is, if its heading has none
     * @param optional whether a document may lack it
     * @param entries its lists, outermost first; the entries of the first are what the section reads
     * @param headed the numbers of headings that are what the section reads
     * @param ids the identifier of an entry, with {@code {clause}}, {@code {label}}, {@code {position}} and
     *        {@code {level}}
     * @param idsAlone the identifier of an entry that is the only one of its clause, where that differs
     * @param parts splits an entry: groups by what the section reads
     * @param source the source of terms in the title of their clause: group {@code source}
     * @param note a note: group {@code text}
     * @param fields lines after which the paragraphs of an entry are another field of it
     * @param table its table
     * @param clauses what is said of clauses
     * @param responsible sides by what the text of a requirement says of who acts
     * @param citations what texts cite: groups {@code document} and {@code clauses}
     * @param informative whether referenced documents are informative
     * @param misprints labels that are misprinted, with those that are meant
     */
    public record Section(
            @JsonProperty(required = true) String name,
            Rule starts,
            String number,
            boolean optional,
            @JsonProperty(required = true) Reads reads,
            List<EntryRule> entries,
            Rule headed,
            String ids,
            String idsAlone,
            Rule parts,
            Rule source,
            Rule note,
            List<FieldRule> fields,
            TableRule table,
            List<ClauseRule> clauses,
            List<Actor> responsible,
            List<CitationRule> citations,
            boolean informative,
            Map<String, String> misprints) {

        public Section {
            entries = listed(entries);
            ids = ids != null ? ids : headed != null || reads.byLabel() ? "{label}" : "{clause}-{label}";
            misprints = mapped(misprints);
            idsAlone = idsAlone == null ? ids : idsAlone;
            fields = listed(fields);
            clauses = listed(clauses);
            responsible = listed(responsible);
            citations = listed(citations);
        }
    }

    /**
     * A citation: groups {@code document} and {@code clauses}.
     *
     * @param as what it is cited for; without it, the text that cites asks for what is cited
     * @param document the document, where the pattern has no such group
     * @param of whose texts are looked at; absent: all
     */
    public record CitationRule(@JsonProperty(required = true) Rule pattern, CitationPurpose as, String document,
            Citing of) {

        boolean concerns(Citing citing) {
            return of == null || of == citing;
        }
    }

    /** Whose texts cite. */
    public enum Citing {
        CLAUSES,
        REQUIREMENTS
    }

    /** A line after which paragraphs are another field of the entry; group {@code text} where one stands in the line. */
    public record FieldRule(
            @JsonProperty(required = true) Rule starts,
            @JsonProperty(required = true) Field reads) {
    }

    /** A side and the pattern of texts that bind it, in some service models or all, in clauses of certain numbers or all. */
    public record Actor(
            @JsonProperty(required = true) Rule pattern,
            @JsonProperty(required = true) Side side,
            List<ServiceModel> models,
            Rule clause) {

        public Actor {
            models = listed(models);
        }

        boolean acts(String text, String number) {
            return (clause == null || clause.occursIn(number)) && pattern.occursIn(text);
        }
    }

    /**
     * An entry of a list: groups {@code label} (absent for dashes) and {@code text}.
     *
     * @param labels how labels count; absent: they do not, or not in a known way
     * @param oneLine whether an entry is one line, so that the next line is not its continuation
     */
    public record EntryRule(@JsonProperty(required = true) Rule pattern, Labels labels, boolean oneLine) {

        /** The label that an entry in this position should have, from 1. */
        Optional<String> labelAt(int position) {
            return Optional.ofNullable(labels).map(kind -> kind.at(position));
        }

        /** The position of an entry with this label, from 1; 0 if no entry has such a label. */
        int positionOf(String label) {
            return labels == null ? 0 : labels.positionOf(label);
        }
    }

    /** How labels count. */
    public enum Labels {
        DECIMAL,
        LETTERS;

        private static final int MOST = 99;

        String at(int position) {
            return switch (this) {
                case DECIMAL -> Integer.toString(position);
                case LETTERS -> position <= 26
                        ? letter(position)
                        : letter((position - 1) / 26) + letter((position - 1) % 26 + 1);
            };
        }

        int positionOf(String label) {
            for (int position = 1; position <= MOST; position++) {
                if (at(position).equals(label)) {
                    return position;
                }
            }
            return 0;
        }

        private static String letter(int position) {
            return String.valueOf((char) ('a' + position - 1));
        }
    }

    /** What is said of the clauses whose number and title match; what is absent here is not said. */
    public record ClauseRule(
            Rule number,
            Rule title,
            String layer,
            String domain,
            RequirementLevel level,
            Obligation obligation,
            Side responsible) {
    }

    /** How many of each the document has, so that what is missing is noticed. */
    public record Expectation(Map<LossReport.Kind, Integer> total, Map<String, Integer> requirements) {

        public Expectation {
            total = mapped(total);
            requirements = mapped(requirements);
        }
    }

    static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K, V> Map<K, V> mapped(Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
