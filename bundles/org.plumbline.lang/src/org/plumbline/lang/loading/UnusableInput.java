// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.nio.file.Path;

/** Input that cannot be worked with. Its message is one line: file, line, what is wrong and what to do. */
public class UnusableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A message that is complete as it stands. */
    public UnusableInput(String message) {
        super(message);
    }

    /** An input that is not a file, such as an argument. */
    public UnusableInput(String what, String remedy) {
        super(sentence(what) + " " + sentence(remedy));
    }

    public UnusableInput(Path file, String what, String remedy) {
        super(file + ": " + sentence(what) + " " + sentence(remedy));
    }

    /** @param line the line, from 1 */
    public UnusableInput(Path file, int line, String what, String remedy) {
        super(file + ":" + line + ": " + sentence(what) + " " + sentence(remedy));
    }

    private static String sentence(String text) {
        var line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.isEmpty() || line.endsWith(".") || line.endsWith("。") ? line : line + ".";
    }
}
