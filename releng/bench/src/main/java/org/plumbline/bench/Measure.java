// SPDX-License-Identifier: EPL-2.0
package org.plumbline.bench;

import java.util.Collection;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints their times as multiples of the yardstick of the same run. */
public final class Measure {

    private Measure() {
    }

    public static void main(String[] patterns) throws RunnerException {
        var options = new OptionsBuilder();
        for (String pattern : patterns.length == 0 ? new String[] {"Benchmarks"} : patterns) {
            options.include(pattern);
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        double yardstick = results.stream().filter(result -> name(result).equals("yardstick"))
                .mapToDouble(Measure::score).findFirst().orElse(Double.NaN);
        System.out.println();
        System.out.println("| benchmark | multiple of the yardstick |");
        System.out.println("|---|---|");
        results.forEach(result ->
                System.out.printf("| %s | %.2f |%n", name(result), score(result) / yardstick));
    }

    private static String name(RunResult result) {
        var label = result.getParams().getBenchmark();
        return label.substring(label.lastIndexOf('.') + 1);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
