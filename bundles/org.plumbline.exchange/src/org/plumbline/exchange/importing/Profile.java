// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;

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
        Lines lines,
        @JsonProperty(required = true) List<HeadingRule> headings,
        Obligations obligations,
        @JsonProperty(required = true) List<Section> sections,
        Expectation expect) {

    /** The component that is no key of the file. */
    static final String FILE = "file";

    public Profile {
        complete = listed(complete);
        furniture = listed(furniture);
        lines = lines == null ? new Lines(false, null, null, null) : lines;
        obligations = obligations == null ? new Obligations(null, null, null) : obligations;
        expect = expect == null ? new Expectation(null, null) : expect;
    }

    Profile from(String origin) {
        return new Profile(origin, key, describes, language, set, recognise, complete, editions, furniture, lines,
                headings, obligations, sections, expect);
    }

    /** Facts about the set; {@code title} finds the printed title. */
    public record SetFacts(
            @JsonProperty(required = true) String id,
            Rule title,
            String source,
            Map<String, String> publisher,
            String publishedAs,
            String replacedBy,
            Map<String, String> keys,
            Scheme scheme) {

        public SetFacts {
            publisher = mapped(publisher);
            keys = mapped(keys);
        }
    }

    /** The parts of a set's scheme that its document does not print in a form that can be read. */
    public record Scheme(
            List<VerdictWord> verdicts,
            List<Allowed> allows,
            Map<String, Map<String, String>> words,
            List<Share> responsible) {

        public Scheme {
            verdicts = listed(verdicts);
            allows = listed(allows);
            words = mapped(words);
            responsible = listed(responsible);
        }
    }

    /** A word of the verdict scale. */
    public record VerdictWord(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) VerdictMeaning means,
            Map<String, String> title) {

        public VerdictWord {
            title = mapped(title);
        }
    }

    /** A kind of tailoring that the set allows. */
    public record Allowed(@JsonProperty(required = true) TailoringKind kind, Side by) {
    }

    /** Who is responsible where a requirement does not say. */
    public record Share(@JsonProperty(required = true) Side side, List<ServiceModel> models) {

        public Share {
            models = listed(models);
        }
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
     * A heading: groups {@code number} and {@code title}.
     *
     * @param sequence whether numbers must follow one another; a number out of sequence goes by its position
     */
    public record HeadingRule(@JsonProperty(required = true) Rule pattern, Sequence sequence) {

        public HeadingRule {
            sequence = sequence == null ? Sequence.STRICT : sequence;
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

    /** What a section holds. */
    public enum Reads {
        NOTHING,
        TEXTS,
        REFERENCES,
        TERMS,
        ABBREVIATIONS,
        THREATS,
        REQUIREMENTS
    }

    /**
     * A part of the document, from the line that {@code starts} matches to the next section.
     *
     * @param name its name for messages
     * @param starts its first line; absent in the first section only
     * @param number the number of the clause that the section is, if its heading has none
     * @param optional whether a document may lack it
     * @param entries its lists, outermost first; the entries of the first are what the section reads
     * @param ids the identifier of an entry, with {@code {clause}} and {@code {label}}
     * @param parts splits an entry: groups by what the section reads
     * @param note a note: group {@code text}
     * @param clauses what is said of clauses
     * @param citations what clause texts cite: groups {@code document} and {@code clauses}
     */
    public record Section(
            @JsonProperty(required = true) String name,
            Rule starts,
            String number,
            boolean optional,
            @JsonProperty(required = true) Reads reads,
            List<EntryRule> entries,
            String ids,
            Rule parts,
            Rule note,
            List<ClauseRule> clauses,
            List<Rule> citations) {

        public Section {
            entries = listed(entries);
            ids = ids == null ? "{clause}-{label}" : ids;
            clauses = listed(clauses);
            citations = listed(citations);
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
    }

    /** How labels count. */
    public enum Labels {
        DECIMAL,
        LETTERS;

        String at(int position) {
            return switch (this) {
                case DECIMAL -> Integer.toString(position);
                case LETTERS -> position <= 26
                        ? letter(position)
                        : letter((position - 1) / 26) + letter((position - 1) % 26 + 1);
            };
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
            RequirementLevel level,
            Obligation obligation) {
    }

    /** How many of each the document has, so that what is missing is noticed. */
    public record Expectation(Map<LossReport.Kind, Integer> total, Map<String, Integer> requirements) {

        public Expectation {
            total = mapped(total);
            requirements = mapped(requirements);
        }
    }

    private static <T> List<T> listed(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <K, V> Map<K, V> mapped(Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
