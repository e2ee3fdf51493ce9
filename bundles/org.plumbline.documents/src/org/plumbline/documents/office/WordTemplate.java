// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * An organisation's own Word document, after which ours are made: its styles, fonts, page, headers and footers, and whatever
 * stands in it, such as a cover. Ours is put in place of the paragraph {@code {{plumbline}}}, of a content control with the tag
 * {@code plumbline}, behind a bookmark of this name, or at the end. {@code {{title}}} and the like are replaced wherever they
 * stand; {@link Placeholders} has them all.
 *
 * <p>It holds nothing that runs, and nothing that a program fetches when it opens the document: {@link #of} refuses the rest.
 */
public final class WordTemplate {

    private final byte[] bytes;

    private WordTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A template from the bytes of a file.
     *
     * @throws Unusable if it is no Word document, or one that holds what no document of ours may hold
     */
    public static WordTemplate of(byte[] file) throws Unusable {
        var template = new WordTemplate(new TemplateCheck(file).checked());
        template.tryOut();
        return template;
    }

    /** What is wrong with a template, and what its owner can do about it. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final String whatToDo;

        Unusable(String what, String whatToDo) {
            super(what);
            this.whatToDo = whatToDo;
        }

        public String what() {
            return getMessage();
        }

        public String whatToDo() {
            return whatToDo;
        }
    }

    /** A copy to write into. */
    XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library has an exception of its own for every sort of broken file, so all are caught. */
    private void tryOut() throws Unusable {
        try (var document = open()) {
            TemplatePlace.in(document);
        } catch (IOException | RuntimeException e) {
            throw new Unusable("This cannot be read as a Word document (" + e.getClass().getSimpleName() + ")",
                    "Open it in Word and save it as a Word document (.docx)");
        }
    }
}
