// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange;

import java.util.Objects;

/**
 * An input that cannot be used, and what its owner can do about it. The message is one line,
 * {@code file:line: what; what to do} ({@code file: what; what to do} where no line is to blame), fit to be printed as it
 * stands. It is the user's mistake, never ours: what we got wrong ourselves is another exception.
 */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;
    private final String whatToDo;

    /**
     * @param file the file as the user named it
     * @param line its line, counted from 1; 0 where no line is to blame
     * @param what what is wrong, without a full stop
     * @param whatToDo what the user can do, without a full stop
     */
    public UnusableInput(String file, int line, String what, String whatToDo) {
        this(file, line, what, whatToDo, null);
    }

    /** As the other constructor, for an error that has a technical cause worth keeping. */
    public UnusableInput(String file, int line, String what, String whatToDo, Throwable cause) {
        super(oneLine(file + (line > 0 ? ":" + line : "") + ": " + what + "; " + whatToDo), cause);
        this.file = Objects.requireNonNull(file);
        this.line = line;
        this.what = oneLine(what);
        this.whatToDo = oneLine(whatToDo);
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 where no line is to blame. */
    public int line() {
        return line;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What the user can do. */
    public String whatToDo() {
        return whatToDo;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
