// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Removes the signatures from the jars of a folder, those that {@code ./plumbline} runs. The archive of loaded classes that
 * makes it start fast leaves out classes of signed jars.
 */
class RemoveSignatures {

    public static void main(String[] folder) throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of(folder[0]), "*.jar")) {
            for (Path jar : jars) {
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    removeFrom(files.getPath("META-INF"));
                }
            }
        }
    }

    private static void removeFrom(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> signatures;
            try (var entries = Files.list(folder)) {
                signatures = entries.filter(entry -> entry.toString().matches(".*[.](SF|RSA|DSA|EC)")).toList();
            }
            for (Path signature : signatures) {
                Files.delete(signature);
            }
        }
    }
}
