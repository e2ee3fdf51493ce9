// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import org.plumbline.documents.plan.Tone;

/** Colours of tones on paper, as hexadecimal RGB; dark enough on their ground to be read when printed in grey. */
final class Ink {

    static final String HEAD = "E4E9F0";
    static final String FIELD = "FFF3C4";
    static final String GROUP = "F1F4F8";
    static final String LINE = "9AA3AF";
    static final String LINK = "0B4FA8";
    static final String KEY = "8A94A3";
    static final String MARK = "8A1414";

    private Ink() {
    }

    static String text(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "000000";
            case GOOD -> "14532D";
            case FAIR -> "6B3E05";
            case BAD -> "8A1414";
            case OPEN -> "1D3F87";
        };
    }

    static String ground(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "ECEFF3";
            case GOOD -> "DCF5E3";
            case FAIR -> "FDEEC4";
            case BAD -> "FDE3E3";
            case OPEN -> "E0EAFC";
        };
    }
}
