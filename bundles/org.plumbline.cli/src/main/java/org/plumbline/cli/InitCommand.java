// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 3;
    }
}
