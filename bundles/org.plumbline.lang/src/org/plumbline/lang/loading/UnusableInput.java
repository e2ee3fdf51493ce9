// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.nio.file.Path;

/**
 * Input that cannot be used, and what its owner can do about it. The message is one line, fit to be printed as it stands:
 * {@code file:line: What is wrong. What to do.} It is the user's mistake, never ours: what we got wrong ourselves is
 * another exception.
 */
public final class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;
    private final String whatToDo;

    /** An input that is no file, such as an argument. */
    public UnusableInput(String what, String whatToDo) {
        this("", 0, what, whatToDo, null);
    }

    public UnusableInput(Path file, String what, String whatToDo) {
        this(file.toString(), 0, what, whatToDo, null);
    }

    /** @param line the line, from 1 */
    public UnusableInput(Path file, int line, String what, String whatToDo) {
        this(file.toString(), line, what, whatToDo, null);
    }

    public UnusableInput(String file, int line, String what, String whatToDo) {
        this(file, line, what, whatToDo, null);
    }

    /**
     * @param file the file as the user named it; empty where no file is to blame
     * @param line its line, from 1; 0 where no line is to blame
     * @param what what is wrong
     * @param whatToDo what the user can do
     * @param cause a technical cause worth keeping; may be null
     */
    public UnusableInput(String file, int line, String what, String whatToDo, Throwable cause) {
        super(place(file, line) + sentence(what) + " " + sentence(whatToDo), cause);
        this.line = line;
        this.what = oneLine(what);
        this.whatToDo = oneLine(whatToDo);
    }

    private UnusableInput(String message) {
        super(message);
        this.line = 0;
        this.what = message;
        this.whatToDo = "";
    }

    /** Something wrong with a model as it is written, whose message says already what to do. */
    public static UnusableInput of(ModelIssue issue) {
        return new UnusableInput(issue.place() + ": " + oneLine(issue.message()));
    }

    /** The line, from 1; 0 where no line is to blame. */
    public int line() {
        return line;
    }

    public String what() {
        return what;
    }

    public String whatToDo() {
        return whatToDo;
    }

    private static String place(String file, int line) {
        return file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + ": ";
    }

    private static String sentence(String text) {
        var line = oneLine(text);
        var first = line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1);
        return first.endsWith(".") || first.endsWith("。") ? first : first + ".";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
