// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.documents;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a document and the server's positions: line and column from 0, in UTF-16 units as in Java. */
public final class Positions {

    private Positions() {
    }

    public static Position position(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    public static Range range(IDocument document, int offset, int length) throws BadLocationException {
        return new Range(position(document, offset), position(document, offset + length));
    }

    public static int offset(IDocument document, Position position) throws BadLocationException {
        return document.getLineOffset(position.getLine()) + position.getCharacter();
    }

    /** The region of a range; none if the document has changed so that it is not there any more. */
    public static Optional<IRegion> region(IDocument document, Range range) {
        try {
            var start = offset(document, range.getStart());
            var end = offset(document, range.getEnd());
            return start <= end && end <= document.getLength()
                    ? Optional.of(new Region(start, end - start)) : Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
