// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plumbline.lang.loading.UnusableInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a project to start from. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Makes a folder with a small model that validates.")
final class InitCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("platform.plumb", "controls.plumb", "statement.plumb", "README.md",
            "pom.xml");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Name of the folder and of the platform in it.")
    private Path folder;

    @Override
    public Integer call() {
        var name = folder.getFileName() == null ? "" : folder.getFileName().toString();
        if (!name.matches("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")) {
            throw new UnusableInput("'" + name + "' cannot be the name of a platform",
                    "Use letters, digits and single hyphens, beginning with a letter");
        }
        if (Files.exists(folder)) {
            throw new UnusableInput(folder, "This exists already, and nothing in it is overwritten", "Choose another name");
        }
        Map<Path, byte[]> files = new LinkedHashMap<>();
        FILES.forEach(file -> files.put(folder.resolve(file), template(file, name).getBytes(StandardCharsets.UTF_8)));
        OutputFiles.write(files);
        files.keySet().forEach(file -> spec.commandLine().getOut().println(file));
        spec.commandLine().getOut().println("Now try `plumbline validate " + folder + "`.");
        return ExitCode.OK.number();
    }

    private static String template(String file, String name) {
        try (var stream = InitCommand.class.getResourceAsStream("init/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@name@", name)
                    .replace("@version@", Version.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
