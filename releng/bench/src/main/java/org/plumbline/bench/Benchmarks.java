// SPDX-License-Identifier: EPL-2.0
package org.plumbline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Language;
import org.plumbline.documents.DocumentRequest;
import org.plumbline.documents.Documents;
import org.plumbline.exchange.importing.Importer;
import org.plumbline.exchange.importing.Profiles;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelLoader;

/** What users wait for, on work of real size. Run from the root of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss16m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Benchmarks {

    /** The folder of the documents that are imported; they are not part of the project. */
    private static final Path STANDARDS = Path.of(System.getProperty("plumbline.standards", "../shared/standards"));
    private static final Path EXAMPLE = Path.of("examples/aurora-cloud");
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 15);

    private final int[] numbers = new Random(1).ints(1_000_000).toArray();
    private LoadedModels example;
    private LoadedModels half;
    private LoadedModels large;
    private Evaluation evaluation;

    @Setup
    public void load() {
        example = ModelLoader.standalone().load(List.of(EXAMPLE));
        evaluation = evaluateExample();
        half = magnified(2_500, 10_000);
        large = magnified(5_000, 20_000);
    }

    private static LoadedModels magnified(int components, int flows) {
        var loaded = ModelLoader.standalone().load(List.of(EXAMPLE));
        Magnified.to(components, flows, loaded.workspace().platforms().getFirst());
        return loaded;
    }

    /** What the others are compared with: sorting a million numbers. */
    @Benchmark
    public int[] yardstick() {
        var sorted = numbers.clone();
        java.util.Arrays.sort(sorted);
        return sorted;
    }

    /** All documents for which there is a profile, from text to set and loss report. */
    @Benchmark
    public long importDocuments() {
        try (Stream<Path> documents = Files.list(STANDARDS)) {
            return documents.filter(document -> Profiles.keys().contains(name(document)))
                    .mapToLong(document -> Importer.recognised(document).report().lines().read()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path document) {
        return document.getFileName().toString().replaceFirst("[.]txt$", "");
    }

    /** The shipped vocabulary, sets and mappings from their texts. */
    @Benchmark
    public int parseLibrary() {
        return ModelLoader.injector().getInstance(Library.class).parsed().size();
    }

    /** The example with all shipped sets, from files to findings. */
    @Benchmark
    public Evaluation validateExample() {
        return new Evaluator(ModelLoader.standalone().load(List.of(EXAMPLE)).workspace(), AS_OF).evaluate();
    }

    /** The same, loaded before. */
    @Benchmark
    public Evaluation evaluateExample() {
        return new Evaluator(example.workspace(), AS_OF).evaluate();
    }

    /** The example with 2,500 components and 10,000 flows, loaded before: whether time grows with size and no faster. */
    @Benchmark
    public Evaluation evaluateHalf() {
        return new Evaluator(half.workspace(), AS_OF).evaluate();
    }

    /** The example with 5,000 components and 20,000 flows, loaded before. */
    @Benchmark
    public Evaluation evaluateLarge() {
        return new Evaluator(large.workspace(), AS_OF).evaluate();
    }

    /** All documents of the example in all formats, Chinese and English, from its evaluation to bytes. */
    @Benchmark
    public long generateDocuments() {
        return Documents.generate(new DocumentRequest(evaluation, EnumSet.allOf(Language.class), "0")).parallelStream()
                .mapToLong(file -> file.content().length).sum();
    }
}
