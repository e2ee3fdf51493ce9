// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

@Command(name = "standards", mixinStandardHelpOptions = true)
final class StandardsCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 3;
    }
}
