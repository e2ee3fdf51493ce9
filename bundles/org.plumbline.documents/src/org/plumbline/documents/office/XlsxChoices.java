// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The lists of words that are too long for a rule, a column each on a sheet of their own, which everybody sees. Nothing
 * else stands on it.
 */
final class XlsxChoices {

    /** Excel's limit for a list that stands in the rule itself. */
    private static final int IN_RULE = 255;

    private final Supplier<XSSFSheet> fresh;
    private final Map<List<String>, String> places = new LinkedHashMap<>();
    private final List<String> titles = new ArrayList<>();
    private XSSFSheet sheet;

    /** @param fresh makes the sheet where there is need of it */
    XlsxChoices(Supplier<XSSFSheet> fresh) {
        this.fresh = fresh;
    }

    /** A list in a rule is one string, in which commas part the words and quotes would end it. */
    static boolean fitInRule(List<String> words) {
        return words.stream().noneMatch(word -> word.matches("(?s).*[,\"].*")) && String.join(",", words).length() <= IN_RULE;
    }

    /** Where a list stands, as formulas say it. */
    String place(String title, List<String> words) {
        if (sheet == null) {
            sheet = fresh.get();
        }
        return places.computeIfAbsent(words, key -> {
            titles.add(title);
            var column = CellReference.convertNumToColString(titles.size() - 1);
            return "'" + sheet.getSheetName().replace("'", "''") + "'!$" + column + "$2:$" + column + "$" + (words.size() + 1);
        });
    }

    /** The sheet; absent where every list is short. */
    Optional<XSSFSheet> sheet() {
        return Optional.ofNullable(sheet);
    }

    List<String> titles() {
        return titles;
    }

    List<List<String>> lists() {
        return List.copyOf(places.keySet());
    }
}
