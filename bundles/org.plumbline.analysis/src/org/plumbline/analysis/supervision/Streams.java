// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.time.Duration;
import java.time.LocalDate;

import org.plumbline.model.plumb.Stream;

/** What has become of deliveries that are made continuously. */
public final class Streams {

    private Streams() {
    }

    /** Whether nothing was ever seen of it, or nothing for longer than agreed when the day began. */
    public static boolean isSilent(Stream stream, LocalDate asOf) {
        return stream.getLastSeen() == null || stream.getSilence() != null
                && Duration.between(stream.getLastSeen(), asOf.atStartOfDay()).compareTo(stream.getSilence()) > 0;
    }
}
