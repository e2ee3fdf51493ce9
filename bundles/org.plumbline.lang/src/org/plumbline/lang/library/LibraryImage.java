// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.library;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.PlumbPackage;

/**
 * The library as objects instead of text. Parsing the library takes longer than everything else that a validation does;
 * the build therefore writes it once in the binary form of EMF. An image holds the fingerprint of the files it was made
 * of, and one that was made of others is not used.
 */
public final class LibraryImage {

    private static final URI ADDRESS = URI.createURI("plumbline:/library/image.plumb");
    private static final int FINGERPRINT = 32;

    private LibraryImage() {
    }

    /**
     * Writes the image of the library that is on the class path to the file of that name; what the build calls.
     *
     * @throws IllegalStateException if a shipped file has a mistake
     */
    public static void main(String[] file) throws IOException {
        var library = ModelLoader.injector().getInstance(Library.class).parsed();
        library.forEach(LibraryImage::rejectMistakes);
        var path = Path.of(file[0]);
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(path)) {
            write(Library.sources(), library, out);
        }
    }

    private static void rejectMistakes(Resource file) {
        if (!file.getErrors().isEmpty()) {
            var mistake = file.getErrors().getFirst();
            throw new IllegalStateException(file.getURI() + ":" + mistake.getLine() + ": " + mistake.getMessage());
        }
    }

    private static void write(List<LibrarySource> sources, List<? extends Resource> library, OutputStream out)
            throws IOException {
        var image = new BinaryResourceImpl(ADDRESS);
        image.getContents().addAll(EcoreUtil.copyAll(library.stream().flatMap(file -> file.getContents().stream()).toList()));
        var bytes = new ByteArrayOutputStream();
        image.save(bytes, null);
        var data = new DataOutputStream(out);
        data.write(fingerprint(sources));
        bytes.writeTo(data);
        data.flush();
    }

    /** The library from its image; empty if there is none, or it was made of other texts. */
    static Optional<Resource> read(List<LibrarySource> sources) {
        for (LibrarySource source : sources) {
            var image = source.image();
            if (image.isPresent()) {
                return read(image.get(), fingerprint(sources));
            }
        }
        return Optional.empty();
    }

    private static Optional<Resource> read(URL file, byte[] fingerprint) {
        PlumbPackage.eINSTANCE.eClass();
        try (var in = new DataInputStream(file.openStream())) {
            if (!Arrays.equals(in.readNBytes(FINGERPRINT), fingerprint)) {
                return Optional.empty();
            }
            var image = new BinaryResourceImpl(ADDRESS);
            image.load(in, null);
            return Optional.of(image);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + file + " cannot be read", e);
        }
    }

    private static byte[] fingerprint(List<LibrarySource> sources) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (LibrarySource source : sources) {
                for (URL file : source.files()) {
                    try (InputStream in = file.openStream()) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped files cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
