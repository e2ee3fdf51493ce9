// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.documents.words.Terms;

/** The fields of one row as somebody left them, beside what stands there now. */
public final class Entries {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,，、;；\\n]\\s*");

    /**
     * A field.
     *
     * @param before what stands there now
     * @param after what was typed
     */
    public record Field(Column column, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    private final Map<Wording, Field> fields = new LinkedHashMap<>();
    private final Tongue tongue;

    public Entries(List<Field> fields, Tongue tongue) {
        fields.forEach(field -> this.fields.put(field.column().title(), field));
        this.tongue = tongue;
    }

    public List<Field> changed() {
        return fields.values().stream().filter(Field::isChanged).toList();
    }

    /** Whether somebody typed something else into a field than stands there now. */
    public boolean isChanged(Wording column) {
        return field(column).isChanged();
    }

    /** What was typed, without white space at its ends; empty: nothing. */
    public String text(Wording column) {
        return field(column).after();
    }

    /** What was typed, in parts between commas, semicolons and line breaks. */
    public List<String> parts(Wording column) {
        return BETWEEN.splitAsStream(text(column)).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * The day that was typed; absent where the field is empty.
     *
     * @throws Refused if it is no day
     */
    public Optional<LocalDate> day(Wording column) throws Refused {
        var typed = text(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var day = DAY.matcher(typed);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3))));
            }
        } catch (DateTimeException e) {
            // such as the 31st of April
        }
        throw new Refused(Terms.NOT_A_DAY.with(column, typed));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /**
     * Which of the words of its column was chosen, counted from 0; absent where the field is empty.
     *
     * @throws Refused if it is none of them
     */
    public Optional<Integer> choice(Wording column) throws Refused {
        var typed = text(column);
        if (typed.isEmpty() || !(field(column).column().entry().orElseThrow() instanceof Entry.Choice choice)) {
            return Optional.empty();
        }
        var words = choice.words();
        var chosen = IntStream.range(0, words.size()).filter(i -> is(typed, words.get(i))).boxed().findFirst();
        if (chosen.isEmpty()) {
            throw new Refused(Terms.NOT_A_CHOICE.with(column, typed, Wording.list(words)));
        }
        return chosen;
    }

    /** Whether somebody means a word, in whichever language. */
    public static boolean is(String typed, Wording word) {
        return List.of(Tongue.values()).stream().anyMatch(tongue -> tongue.line(word).equalsIgnoreCase(typed));
    }

    /** What was typed as words of people, in the language they are in. */
    public Phrases phrases(Wording column) {
        return Phrases.of(text(column), tongue);
    }

    private Field field(Wording column) {
        var field = fields.get(column);
        if (field == null) {
            throw new IllegalArgumentException("Nothing is filled into \"" + column.en() + "\".");
        }
        return field;
    }
}
