// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What is printed on.
 *
 * @param width the columns of a line
 * @param coloured whether it shows colours; nothing but a terminal does
 */
record Terminal(int width, boolean coloured) {

    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;

    static Terminal of(CommandSpec spec) {
        return spec.commandLine().getColorScheme().ansi().enabled()
                ? new Terminal(Math.max(LEAST_WIDTH, spec.usageMessage().autoWidth(true).width()), true)
                : new Terminal(USUAL_WIDTH, false);
    }

    /** Ended with a reset, since some terminals underline twice at the code that is meant to end bold type. */
    String bold(String text) {
        return coloured && !text.isEmpty() ? Ansi.Style.bold.on() + text + Ansi.Style.reset.on() : text;
    }
}
