// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

import org.plumbline.lang.loading.UnusableInput;

/**
 * A text file's characters and the encoding they were in.
 *
 * @param encoding the name of the encoding
 * @param text the text without byte order mark
 */
record Decoded(String encoding, String text) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    // Chinese in GB18030 is hardly ever well-formed UTF-8 for even a few characters on end.
    private static final int ENOUGH_TO_BE_UTF8 = 8;
    private static final String SAVE_AS_UTF8 = "save the document as plain text in UTF-8 and import that";

    /**
     * Decodes a file strictly: by its byte order mark, else as UTF-16 where its zero bytes say so, else as UTF-8, else as
     * GB18030.
     *
     * @throws UnusableInput if it is malformed or no text
     */
    static Decoded of(String file, byte[] bytes) {
        Decoded decoded = decode(file, bytes);
        rejectBinary(file, decoded);
        return decoded;
    }

    private static Decoded decode(String file, byte[] bytes) {
        if (marked(bytes, 0xef, 0xbb, 0xbf)) {
            return required(file, UTF_8, bytes, 3);
        }
        if (marked(bytes, 0xff, 0xfe, 0, 0) || marked(bytes, 0, 0, 0xfe, 0xff)) {
            throw new UnusableInput(file, 0, "the text is in UTF-32", SAVE_AS_UTF8);
        }
        if (marked(bytes, 0xff, 0xfe)) {
            return required(file, UTF_16LE, bytes, 2);
        }
        if (marked(bytes, 0xfe, 0xff)) {
            return required(file, UTF_16BE, bytes, 2);
        }
        if (marked(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return required(file, GB18030, bytes, 4);
        }
        Attempt utf8 = Attempt.of(UTF_8, bytes, 0);
        Optional<Charset> utf16 = unmarkedUtf16(bytes, utf8.complete());
        if (utf16.isPresent()) {
            return required(file, utf16.get(), bytes, 0);
        }
        if (utf8.complete()) {
            return new Decoded(UTF_8.name(), utf8.text());
        }
        if (utf8.text().codePoints().filter(c -> c >= 0x80).count() >= ENOUGH_TO_BE_UTF8) {
            throw malformed(file, UTF_8, utf8);
        }
        Attempt chinese = Attempt.of(GB18030, bytes, 0);
        if (!chinese.complete()) {
            throw new UnusableInput(file, chinese.line(), "the text is well-formed neither in UTF-8 nor in GB18030",
                    SAVE_AS_UTF8);
        }
        return new Decoded(GB18030.name(), chinese.text());
    }

    /**
     * The UTF-16 that a file without a byte order mark is in. No other encoding has zero bytes; they stand beside the
     * characters of ASCII, of which a text has some, if only its line ends. Text that could be UTF-8 has many.
     */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes, boolean couldBeUtf8) {
        int little = 0;
        int big = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            little += bytes[i + 1] == 0 && isAscii(bytes[i]) ? 1 : 0;
            big += bytes[i] == 0 && isAscii(bytes[i + 1]) ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || little == big || couldBeUtf8 && little + big < bytes.length / 8) {
            return Optional.empty();
        }
        return Optional.of(little > big ? UTF_16LE : UTF_16BE);
    }

    private static boolean isAscii(byte character) {
        return character >= ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private static Decoded required(String file, Charset charset, byte[] bytes, int from) {
        Attempt attempt = Attempt.of(charset, bytes, from);
        if (!attempt.complete()) {
            throw malformed(file, charset, attempt);
        }
        return new Decoded(charset.name(), attempt.text());
    }

    private static UnusableInput malformed(String file, Charset charset, Attempt attempt) {
        return new UnusableInput(file, attempt.line(), "the text is in " + charset.name() + " but malformed here",
                "get an undamaged copy, or " + SAVE_AS_UTF8);
    }

    private static void rejectBinary(String file, Decoded decoded) {
        int line = 1;
        for (int i = 0; i < decoded.text().length(); i++) {
            char c = decoded.text().charAt(i);
            if (c == '\n') {
                line++;
            } else if (c < ' ' && c != '\t' && c != '\r' && c != '\f' && c != '\u000b' || c == '\ufffe') {
                throw new UnusableInput(file, line,
                        "this is no text (it has the control character U+%04X)".formatted((int) c), SAVE_AS_UTF8);
            }
        }
    }

    private static boolean marked(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What could be decoded before the first malformed byte. */
    private record Attempt(boolean complete, String text) {

        static Attempt of(Charset charset, byte[] bytes, int from) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate((int) Math.ceil(decoder.maxCharsPerByte() * (bytes.length - from)) + 1);
            CoderResult result = decoder.decode(in, out, true);
            return new Attempt(result.isUnderflow(), out.flip().toString());
        }

        int line() {
            return 1 + (int) text.chars().filter(c -> c == '\n').count();
        }
    }
}
