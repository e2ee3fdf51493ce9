// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.returned;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.analysis.Language;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Tongue;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Text;

/**
 * Words that somebody typed, by language, to the letter. They take the place of a text as a whole: what stood there in
 * another language said something else, and is reported as lacking until somebody translates it.
 */
public record Phrases(Map<Language, String> words) {

    private static final List<String> BETWEEN = List.of("\n", " / ");

    /** The words by the language they are in: Chinese where a Chinese character is among them. */
    static Phrases of(String typed, Tongue tongue) {
        return tongue == Tongue.BOTH ? BETWEEN.stream().flatMap(between -> both(typed, between).stream()).findFirst()
                .orElseGet(() -> one(typed)) : one(typed);
    }

    private static Phrases one(String typed) {
        var words = new EnumMap<Language, String>(Language.class);
        if (!typed.isEmpty()) {
            words.put(isChinese(typed) ? Language.ZH : Language.EN, typed);
        }
        return new Phrases(words);
    }

    /** As a document in both languages writes them, Chinese first. */
    private static Optional<Phrases> both(String typed, String between) {
        int at = typed.indexOf(between);
        if (at < 0 || at != typed.lastIndexOf(between)) {
            return Optional.empty();
        }
        var zh = typed.substring(0, at).strip();
        var en = typed.substring(at + between.length()).strip();
        return isChinese(zh) && !isChinese(en) && !en.isEmpty()
                ? Optional.of(new Phrases(Map.of(Language.ZH, zh, Language.EN, en))) : Optional.empty();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    /** As a text of the models; null where nothing was typed. */
    public Text text() {
        if (words.isEmpty()) {
            return null;
        }
        var text = PlumbFactory.eINSTANCE.createText();
        for (var language : Language.values()) {
            if (words.containsKey(language)) {
                var phrase = PlumbFactory.eINSTANCE.createPhrase();
                phrase.setLanguage(language.tag());
                phrase.setValue(words.get(language));
                text.getPhrases().add(phrase);
            }
        }
        return text;
    }

    /** Whether a text says these words already. */
    public boolean isSaidBy(Text text) {
        return text != null && words.entrySet().stream()
                .allMatch(each -> Wording.of(text).in(each.getKey()).equals(each.getValue()));
    }
}
