// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.plumbline.model.plumb.Record;

/** Which of several records counts, and until when. Only records with a day are compared. */
public final class Records {

    /** Newest last; of the records of one day, the one that counts longest. */
    public static final Comparator<Record> BY_AGE = Comparator.comparing(Record::getOn)
            .thenComparing(record -> lastDay(record).orElse(LocalDate.MAX));

    private Records() {
    }

    /** The last day it counts; absent where it does not expire. */
    public static Optional<LocalDate> lastDay(Record record) {
        return Optional.ofNullable(record.getValid()).map(valid -> record.getOn().plus(valid));
    }

    public static boolean isExpired(Record record, LocalDate day) {
        return lastDay(record).filter(last -> last.isBefore(day)).isPresent();
    }
}
