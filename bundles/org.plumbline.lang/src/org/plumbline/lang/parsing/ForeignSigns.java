// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.Map;

/** Signs that an input method writes, or another language uses, where this one has others. */
final class ForeignSigns {

    /** Each sign of the first text means the one below it in the second. */
    private static final String FOREIGN = "，、：｛｝（）＝／－—–．＜＞＠";
    private static final String ASCII = ",,:{}()=/---.<>@";
    private static final String QUOTATION_MARKS = "“”„＂‘’「」『』«»'";
    private static final Map<Integer, String> OPERATORS = Map.of((int) '→', "->", (int) '≥', ">=", (int) '≤', "<=",
            (int) '≠', "!=");

    private ForeignSigns() {
    }

    /** Says what to type in place of the character, which cannot stand outside of a text. */
    static String message(int character) {
        String sign = Character.toString(character);
        String meant = meant(character);
        if (meant != null) {
            return "'%s' (U+%04X) is not a sign of the language. Type %s instead.".formatted(sign, character, meant);
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

    private static String meant(int character) {
        if (QUOTATION_MARKS.indexOf(character) >= 0) {
            return "the straight quotation mark \"";
        }
        int index = FOREIGN.indexOf(character);
        String ascii = index >= 0 ? ASCII.substring(index, index + 1) : OPERATORS.get(character);
        return ascii == null ? null : "'" + ascii + "'";
    }
}
