// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command line in this process, as a shell would. */
record CommandLine(int exit, String out, String err) {

    static CommandLine run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new CommandLine(exit, out.toString(), err.toString());
    }
}
