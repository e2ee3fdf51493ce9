// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;

/**
 * Twelve hexadecimal digits that stand for what a requirement says, recorded beside a judgement so that it is seen when the
 * text has changed since.
 *
 * <p>They are the first of the SHA-256 over these lines in UTF-8, each ended by a line feed:
 *
 * <pre>
 * obligation shall             its force, its clause's where it states none
 * level basic                  its level, likewise
 * text en Ways in shall …      one line per phrase of its text, by language
 * item 1 a                     depth and label of an item; below it the lines of its text and of its own items
 * </pre>
 *
 * <p>White space counts as a single space and none at the ends, signs as in Unicode's normalization form C. Title, notes,
 * interpretation, guidance, methods, criteria and checks do not count: they help to judge and are not what is judged. What
 * is written here must not change, or every judgement on record becomes suspect.
 */
public final class Fingerprint {

    private static final int DIGITS = 12;

    private Fingerprint() {
    }

    /** The fingerprint of what a requirement says now. */
    public static String of(Requirement requirement) {
        var lines = new ArrayList<String>();
        lines.add("obligation " + Requirements.obligation(requirement).getLiteral());
        lines.add("level " + Requirements.level(requirement).getLiteral());
        text(requirement.getText(), lines);
        items(requirement.getItems(), 1, lines);
        return of(lines);
    }

    /** The fingerprint of both requirements of a link, the source first: SHA-256 over a line with the fingerprint of each. */
    public static String of(MappingLink link) {
        return of(List.of(of(link.getSource()), of(link.getTarget())));
    }

    /** Whether a fingerprint was recorded, and the requirement says something else now. */
    public static boolean isSuspect(String recorded, Requirement requirement) {
        return recorded != null && !isSame(recorded, of(requirement));
    }

    /** Whether a fingerprint was recorded, and one of the requirements of a link says something else now. */
    public static boolean isSuspect(String recorded, MappingLink link) {
        return recorded != null && !isSame(recorded, of(link));
    }

    private static boolean isSame(String recorded, String now) {
        return recorded.strip().equalsIgnoreCase(now);
    }

    private static void items(List<Item> items, int depth, List<String> lines) {
        for (Item item : items) {
            lines.add(normalized("item " + depth + " " + (item.getLabel() == null ? "" : item.getLabel())));
            text(item.getText(), lines);
            items(item.getItems(), depth + 1, lines);
        }
    }

    private static void text(Text text, List<String> lines) {
        if (text != null) {
            text.getPhrases().stream().map(Fingerprint::line).sorted().forEach(lines::add);
        }
    }

    private static String line(Phrase phrase) {
        var language = Wording.languageOf(phrase);
        return normalized("text " + (language == null ? "-" : language) + " " + phrase.getValue());
    }

    private static String normalized(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The fingerprint of other lines, each ended by a line feed. */
    public static String of(List<String> lines) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
