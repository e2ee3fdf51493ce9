// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "generate", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 3;
    }
}
