// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 3;
    }
}
