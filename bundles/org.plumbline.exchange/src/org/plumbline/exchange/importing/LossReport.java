// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What became of a document: what was read, what was not understood, and what was assumed. Every line of the document is
 * in exactly one of the counts of {@link Lines}.
 *
 * @param document the document as the user named it
 * @param profile the key of the profile
 * @param set the identifier of the set that was read
 * @param edition its edition
 * @param read how many of each kind were read, kinds that did not occur with 0
 * @param lines what became of the lines
 * @param notUnderstood what is not in the set, in document order
 * @param assumed what is in the set though the document does not say it so, in document order
 */
public record LossReport(
        String document,
        String profile,
        String set,
        String edition,
        Map<Kind, Integer> read,
        Lines lines,
        List<Entry> notUnderstood,
        List<Entry> assumed) {

    public LossReport {
        read = Collections.unmodifiableMap(new EnumMap<>(read));
        notUnderstood = List.copyOf(notUnderstood);
        assumed = List.copyOf(assumed);
    }

    /** Whether everything was understood; assumptions may have been made. */
    public boolean lossless() {
        return notUnderstood.isEmpty();
    }

    /**
     * The report as plain text with LF line ends.
     *
     * @param language Chinese for {@link Locale#CHINESE} and its regions, else English
     */
    public String text(Locale language) {
        return new LossReportText(this, language).toString();
    }

    /** Kinds of thing that are read. */
    public enum Kind {
        CLAUSE("clauses"),
        TEXT("texts"),
        OBJECTIVE("objectives"),
        REQUIREMENT("requirements"),
        ITEM("items"),
        NOTE("notes"),
        INTERPRETATION("interpretations"),
        METHOD("methods"),
        EVIDENCE("evidence"),
        CRITERION("criteria"),
        DELIVERY("deliveries"),
        PARAMETER("parameters"),
        GUIDANCE("guidance"),
        CUSTOMER_GUIDANCE("customerGuidance"),
        PROVIDER_GUIDANCE("providerGuidance"),
        INFORMATION("information"),
        BY_REFERENCE("byReference"),
        THREAT("threats"),
        TERM("terms"),
        ABBREVIATION("abbreviations"),
        REFERENCE("references");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its key in profiles and resource bundles. */
        public String key() {
            return key;
        }
    }

    /**
     * What became of the lines.
     *
     * @param total all lines of the document
     * @param read those that are in the set, or say what stands below them
     * @param blank those without text
     * @param furniture those that belong to the page, such as page numbers
     * @param passedOver those in sections that the profile does not read, such as the front matter
     * @param lost those that were not understood
     */
    public record Lines(int total, int read, int blank, int furniture, int passedOver, int lost) {
    }

    /**
     * An entry of the report.
     *
     * @param page the page, from 1; 0 where the format has no pages or the entry is about the whole document
     * @param line the line, from 1; 0 where the entry is about the whole document
     * @param excerpt the beginning of the text concerned; empty where there is none
     * @param reason why it is here
     * @param details what the reason speaks of, such as identifiers, in the order of {@link Reason}
     */
    public record Entry(int page, int line, String excerpt, Reason reason, List<String> details) {

        public Entry {
            details = List.copyOf(details);
        }

        /** The reason as a sentence. */
        public String why(Locale language) {
            return LossReportText.why(this, language);
        }
    }

    /** Why something is in the report; the details of each are given in parentheses. */
    public enum Reason {
        /** A line that nothing in the profile describes (section). */
        NO_RULE,
        /** A text before the first heading of its section (section). */
        NO_CLAUSE,
        /** A requirement below a heading that lacks its title or its text (identifier). */
        NO_TITLE_OR_TEXT,
        /** An entry that the pattern {@code parts} of its section does not split (identifier). */
        NO_PARTS,
        /** Another number of a kind than the profile expects (kind, expected, read). */
        UNEXPECTED_COUNT,
        /** Another number of requirements in a clause than the profile expects (clause, expected, read). */
        UNEXPECTED_REQUIREMENTS,
        /** A clause of the profile's outline for which the table has no rows (clause, title). */
        MISSING_GROUP,
        /** Clause numbers that are left out (number, number before it). */
        NUMBERS_LEFT_OUT,
        /** Labels that are left out (label, label that is due). */
        LABELS_LEFT_OUT,
        /** A place where the document says that it could not be read (section). */
        ILLEGIBLE,
        /** A rule of the profile that matches no clause (rule). */
        IDLE_RULE,
        /** A citation of a document that is not among the references (document). */
        UNKNOWN_DOCUMENT,
        /** A row of a table whose cells fit its columns in no way (section). */
        NO_COLUMNS,
        /** Rows of a table for which neither the table nor the profile has a clause number (section). */
        NO_NUMBER,
        /** A cell that is none of the words of its column (cell, field). */
        UNKNOWN_VALUE,
        /** Rows under another title than the profile has for their clause (clause, its title, title as printed). */
        OTHER_GROUP,
        /** An identifier that occurs twice (identifier). */
        REPEATED,
        /** A cited document that no list of the document has, and that the profile knows (document). */
        UNLISTED_DOCUMENT,
        /** A label that the profile knows to be misprinted (label, label as printed). */
        MISPRINT,
        /** A requirement whose force is the profile's default (requirement, force). */
        DEFAULT_OBLIGATION,
        /** A requirement for which neither its text nor the profile gives a force (requirement). */
        NO_OBLIGATION,
        /** A place that could not be read, in a section that the profile passes over (section). */
        ILLEGIBLE_ASIDE,
        /** A sub-item whose label is not the one due (label, label that is due). */
        ITEM_OUT_OF_ORDER,
        /** A label that is not the one due, so that the identifier goes by position (identifier, printed label). */
        LABEL_BY_POSITION,
        /** A clause number that is not the one due, so that the identifier goes by position (number, printed number). */
        NUMBER_BY_POSITION,
        /** A paragraph after the sub-items of an entry, which was added to the entry's text (identifier). */
        TEXT_AFTER_ITEMS,
        /** A new paragraph in an entry, which was added to its text (identifier). */
        TEXT_AFTER_ENTRY,
        /** A text that breaks off within a sentence, so that a line of it may be missing (identifier). */
        UNFINISHED
    }

    /** Resource bundle with the words of the report. */
    static ResourceBundle words(Locale language) {
        try {
            return ResourceBundle.getBundle(LossReport.class.getName(), language, LossReport.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            throw new IllegalStateException(e);
        }
    }
}
