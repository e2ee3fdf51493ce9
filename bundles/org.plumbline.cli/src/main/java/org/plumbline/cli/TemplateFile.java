// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.documents.office.WordTemplate;
import org.plumbline.lang.loading.UnusableInput;

/** Reads the Word document of an organisation. */
final class TemplateFile {

    private static final int LARGEST = 32 << 20;

    private TemplateFile() {
    }

    /**
     * Reads and checks a template.
     *
     * @throws UnusableInput if it cannot be read, or no document may be made after it
     */
    static WordTemplate read(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableInput(file, "This is a folder, not a template", "Name a .docx file");
        }
        if (!Files.exists(file)) {
            throw new UnusableInput(file, "There is no such file", "Check the path of the template");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput(file, "This is no file that can be read as a whole", "Name a .docx file");
        }
        try (var in = Files.newInputStream(file)) {
            return WordTemplate.of(in.readNBytes(LARGEST + 1));
        } catch (WordTemplate.Unusable e) {
            throw new UnusableInput(file, e.what(), e.whatToDo());
        } catch (IOException e) {
            throw new UnusableInput(file, "This cannot be read (" + e.getClass().getSimpleName() + ")",
                    "Check who may read it");
        }
    }
}
