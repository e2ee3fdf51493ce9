// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.lang.loading.ModelLoader;

/** The image of the library says the same as its texts, and is not used where it was made of other texts. */
class LibraryImageTest {

    private static final List<LibrarySource> SHIPPED = Library.sources();

    @TempDir
    private Path folder;
    private Path image;

    @BeforeEach
    void write() throws IOException {
        image = folder.resolve("library/image.bin");
        LibraryImage.main(new String[] {image.toString()});
    }

    @Test
    void holdsWhatTheTextsSay() {
        var texts = ModelLoader.injector().getInstance(Library.class).parsed();
        var read = LibraryImage.read(List.of(withImage(files()))).orElseThrow();
        assertThat(EcoreUtil.equals(read.getContents(),
                texts.stream().map(text -> text.getContents().getFirst()).toList())).isTrue();
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(read)).isEmpty();
    }

    @Test
    void isNotUsedForOtherTexts() throws IOException {
        var other = Files.writeString(folder.resolve("other.plumb"), "vocabulary other { }").toUri().toURL();
        assertThat(LibraryImage.read(List.of(withImage(List.of(other))))).isEmpty();
    }

    @Test
    void isNotNeeded() {
        assertThat(LibraryImage.read(List.of((LibrarySource) LibraryImageTest::files))).isEmpty();
    }

    private static List<URL> files() {
        return SHIPPED.stream().flatMap(source -> source.files().stream()).toList();
    }

    private LibrarySource withImage(List<URL> files) {
        return new LibrarySource() {

            @Override
            public List<URL> files() {
                return files;
            }

            @Override
            public Optional<URL> image() {
                try {
                    return Optional.of(image.toUri().toURL());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
