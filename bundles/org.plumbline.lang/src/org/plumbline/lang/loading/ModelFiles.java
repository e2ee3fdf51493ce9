// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds and reads .plumb files. Folders named {@code target} and hidden ones are not entered, links are not followed. */
final class ModelFiles {

    static final String EXTENSION = ".plumb";

    /** Largest file that is read, in bytes: about fifty times the largest standard. */
    static final long LARGEST = 32L << 20;

    /** Longest line that is read, in characters: no text of a standard comes near it. */
    static final int LONGEST_LINE = 1 << 20;

    private ModelFiles() {
    }

    /**
     * All model files among the inputs and below them, sorted, each once.
     *
     * @throws UnusableInput if an input does not exist, or a folder has no model
     */
    static List<Path> find(Collection<Path> inputs) {
        var found = new TreeSet<Path>();
        for (var input : inputs) {
            if (Files.isDirectory(input)) {
                var below = below(input);
                if (below.isEmpty()) {
                    throw new UnusableInput(input, "There is no .plumb file in this folder",
                            "Name a folder with models, or make one with `plumbline init NAME`");
                }
                found.addAll(below);
            } else if (Files.exists(input)) {
                found.add(input);
            } else {
                throw new UnusableInput(input, "There is no such file or folder", "Check the path");
            }
        }
        return List.copyOf(found);
    }

    private static Collection<Path> below(Path folder) {
        var files = new TreeSet<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    var name = directory.getFileName() == null ? "" : directory.getFileName().toString();
                    var skipped = !directory.equals(folder) && (name.startsWith(".") || name.equals("target"));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.getFileName().toString().endsWith(EXTENSION)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UnusableInput(folder, "This folder cannot be read (" + e.getMessage() + ")", "Check its permissions");
        }
        return files;
    }

    /**
     * The text of a model file.
     *
     * @throws UnusableInput if it is too large, not text, or not UTF-8
     */
    static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableInput(file, "This file is larger than " + (LARGEST >> 20) + " MB",
                        "Split it; declarations may stand in any number of files");
            }
            var bytes = Files.readAllBytes(file);
            var text = decode(file, bytes);
            checkLines(file, text);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UnusableInput(file, "This file cannot be read (" + e.getMessage() + ")", "Check its permissions");
        }
    }

    private static String decode(Path file, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnusableInput(file, lineAt(bytes, i), "This is not a text file: it has a zero byte",
                        "Name a .plumb file in UTF-8");
            }
        }
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file, lineAt(bytes, buffer.position()), "This is not UTF-8",
                    "Save the file in UTF-8; models are never read in another encoding");
        }
    }

    private static int lineAt(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static void checkLines(Path file, String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - start > LONGEST_LINE) {
                    throw new UnusableInput(file, line, "This line is longer than " + LONGEST_LINE + " characters",
                            "Break it");
                }
                line++;
                start = i + 1;
            }
        }
    }
}
