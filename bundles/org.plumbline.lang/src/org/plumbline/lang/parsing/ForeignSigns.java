// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.Map;

/** Signs that an input method writes, or another language uses, where this one has others. */
final class ForeignSigns {

    private static final Map<Integer, String> ASCII = Map.ofEntries(Map.entry((int) '，', ","), Map.entry((int) '、', ","),
            Map.entry((int) '：', ":"), Map.entry((int) '“', "\""), Map.entry((int) '”', "\""), Map.entry((int) '„', "\""),
            Map.entry((int) '＂', "\""), Map.entry((int) '‘', "\""), Map.entry((int) '’', "\""), Map.entry((int) '「', "\""),
            Map.entry((int) '」', "\""), Map.entry((int) '『', "\""), Map.entry((int) '』', "\""), Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""), Map.entry((int) '\'', "\""), Map.entry((int) '｛', "{"), Map.entry((int) '｝', "}"),
            Map.entry((int) '（', "("), Map.entry((int) '）', ")"), Map.entry((int) '＝', "="), Map.entry((int) '／', "/"),
            Map.entry((int) '－', "-"), Map.entry((int) '—', "-"), Map.entry((int) '–', "-"), Map.entry((int) '．', "."),
            Map.entry((int) '＜', "<"), Map.entry((int) '＞', ">"), Map.entry((int) '→', "->"), Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="), Map.entry((int) '≠', "!="), Map.entry((int) '＠', "@"));

    private ForeignSigns() {
    }

    /** Says what to type in place of the character, which cannot stand outside of a text. */
    static String message(int character) {
        String sign = Character.toString(character);
        String ascii = ASCII.get(character);
        if (ascii != null) {
            return "'%s' (U+%04X) is not a sign of the language. Type %s instead.".formatted(sign, character,
                    ascii.equals("\"") ? "the straight quotation mark \"" : "'" + ascii + "'");
        }
        return switch (character) {
            case ';', '；', '。' -> "'%s' is not needed. Remove it; a line break or a space ends what stands before."
                    .formatted(sign);
            case 0x3000, 0xa0, 0xfeff, 0x200b -> "A space of another kind (U+%04X) stands here. Type an ordinary space."
                    .formatted(character);
            case '-', '>' -> "'%s' cannot be read here. Put spaces around an arrow: vpc -> console.".formatted(sign);
            case '#' -> "'#' cannot stand here. Begin a comment with //.";
            default -> "'%s' (U+%04X) cannot stand here. Put it between quotation marks if it belongs to a text."
                    .formatted(Character.isISOControl(character) ? "" : sign, character).replace("'' (", "(");
        };
    }
}
