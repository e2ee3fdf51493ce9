// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;

import org.plumbline.analysis.Workspace;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;

import picocli.CommandLine.Option;

/** Where a command looks for requirement sets: the library, and models of the user. */
final class SetsInput {

    @Option(names = "--in", paramLabel = "PATH", description = "A file or folder of .plumb models, whose sets and mappings "
            + "stand beside the shipped ones, or in their place where they have the same name. May be repeated.")
    private List<Path> paths = List.of();

    Workspace workspace() {
        return workspace(paths);
    }

    /**
     * The library alone, or with the models that are named.
     *
     * @throws org.plumbline.lang.loading.UnusableInput if these cannot be read, or have a syntax error
     */
    static Workspace workspace(List<Path> paths) {
        return paths.isEmpty() ? new Workspace(List.of(), ModelLoader.injector().getInstance(Library.class).models())
                : ModelInput.load(paths).workspace();
    }
}
