// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.List;

import org.plumbline.analysis.Language;
import org.plumbline.analysis.Wording;

/** What a file is written in: one language, or both, each text in Chinese and then in English. */
public enum Tongue {
    EN("en", "en", Language.EN), ZH("zh", "zh-CN", Language.ZH), BOTH("zh-en", "zh-CN", Language.ZH, Language.EN);

    /** Columns, of which a Chinese character takes two, up to which both languages stand on one line. */
    private static final int SHORT = 60;

    private final String tag;
    private final String locale;
    private final List<Language> languages;

    Tongue(String tag, String locale, Language... languages) {
        this.tag = tag;
        this.locale = locale;
        this.languages = List.of(languages);
    }

    public static Tongue of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** Part of the names of files. */
    public String tag() {
        return tag;
    }

    /** The BCP 47 tag of a file's main language. */
    public String locale() {
        return locale;
    }

    /** Its languages, in the order in which a text stands in them. */
    public List<Language> languages() {
        return languages;
    }

    /** Whether Chinese decides on fonts, widths and punctuation. */
    public boolean isChinese() {
        return this != EN;
    }

    /** A text: in both languages one behind the other where it is short, else one below the other; once where they agree. */
    public String in(Wording wording) {
        return String.join(isShort(wording) ? " / " : "\n", each(wording));
    }

    /** The same on one line, for names, titles and properties. */
    public String line(Wording wording) {
        return String.join(" / ", each(wording).stream().map(PlainText::line).filter(text -> !text.isEmpty()).toList());
    }

    /** The same without line feeds other than the one between the languages. */
    public String lines(Wording wording) {
        return isShort(wording) ? line(wording)
                : String.join("\n", each(wording).stream().map(PlainText::line).toList());
    }

    /** The texts that {@link #in} joins, Chinese first. */
    public List<String> each(Wording wording) {
        return languages.stream().map(wording::in).filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Whether both languages stand on one line. */
    public static boolean isShort(Wording wording) {
        return wording.zh().indexOf('\n') < 0 && wording.en().indexOf('\n') < 0
                && columns(wording.zh()) + columns(wording.en()) <= SHORT;
    }

    private static int columns(String text) {
        return text.codePoints().map(point -> point < 0x2e80 ? 1 : 2).sum();
    }
}
