// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.plumbline.analysis.Wording;

/** Days as running text writes them; tables write them as ISO 8601 does. */
public final class Dates {

    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu'年'M'月'd'日'", Locale.ROOT);

    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_MONTH = DateTimeFormatter.ofPattern("uuuu'年'M'月'", Locale.ROOT);

    private Dates() {
    }

    public static Wording inText(LocalDate day) {
        return new Wording(EN.format(day), ZH.format(day));
    }

    /** The month that a day lies in. */
    public static Wording month(LocalDate day) {
        return new Wording(EN_MONTH.format(day), ZH_MONTH.format(day));
    }
}
