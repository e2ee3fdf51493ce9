// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.lang.loading.UnusableInput;

/** Writes files whole or not at all: first beside their places, then all of them into place. */
final class OutputFiles {

    private OutputFiles() {
    }

    static void write(Path file, String text) {
        write(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes files, making the folders they need.
     *
     * @throws UnusableInput if one cannot be written; then none of them is, and no folder was made
     */
    static void write(Map<Path, byte[]> files) {
        var drafts = new LinkedHashMap<Path, Path>();
        var folders = new ArrayList<Path>();
        Path current = null;
        try {
            for (var file : files.entrySet()) {
                current = file.getKey();
                if (Files.isDirectory(current)) {
                    throw new UnusableInput(current, "This is a folder, so no file can be written in its place",
                            "Choose another name");
                }
                makeFolder(current.toAbsolutePath().getParent(), folders);
                var draft = Files.createTempFile(current.toAbsolutePath().getParent(), ".plumbline-", ".part");
                drafts.put(draft, current);
                Files.write(draft, file.getValue());
                readableAsUsual(draft);
            }
            for (var draft : drafts.entrySet()) {
                current = draft.getValue();
                Files.move(draft.getKey(), current, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UnusableInput(current, "This cannot be written (" + reason(e) + ")",
                    "Choose a place where you may write");
        } finally {
            drafts.keySet().forEach(OutputFiles::deleteQuietly);
            folders.reversed().forEach(OutputFiles::deleteIfEmpty);
        }
    }

    private static void makeFolder(Path folder, List<Path> made) throws IOException {
        var missing = new ArrayList<Path>();
        for (Path step = folder; step != null && !Files.exists(step); step = step.getParent()) {
            missing.add(step);
        }
        for (Path step : missing.reversed()) {
            Files.createDirectory(step);
            made.add(step);
        }
    }

    /** Temporary files are private; what we write is as readable as any new file. */
    private static void readableAsUsual(Path draft) throws IOException {
        var probe = draft.resolveSibling(draft.getFileName() + ".mode");
        Files.createFile(probe);
        try {
            if (Files.getFileStore(probe).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(probe));
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> "access is denied";
            case java.nio.file.FileAlreadyExistsException exists -> exists.getFile() + " is a file, not a folder";
            case java.nio.file.NotDirectoryException no -> no.getFile() + " is not a folder";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it was moved into place, or the disk is gone
        }
    }

    private static void deleteIfEmpty(Path folder) {
        try (var children = Files.list(folder)) {
            if (children.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // it is in use
        }
    }
}
