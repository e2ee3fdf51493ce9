// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.Requests;

/** Jumps from a name to where it is declared, in another file or in a shipped standard too. */
public final class Links extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        var document = viewer.getDocument();
        var name = nameAt(document, region.getOffset());
        var links = declarations(document, region.getOffset()).stream()
                .map(location -> (IHyperlink) new DeclarationLink(name, location)).toArray(IHyperlink[]::new);
        return links.length == 0 || name.getLength() == 0 ? null : links;
    }

    private static List<Location> declarations(IDocument document, int offset) {
        return DocumentBridge.uri(document).flatMap(uri -> {
            try {
                var parameters = new DefinitionParams(new TextDocumentIdentifier(uri), Positions.position(document, offset));
                return Requests.ask(server -> server.definition(parameters));
            } catch (BadLocationException e) {
                return Optional.empty();
            }
        }).map(answer -> {
            var locations = new ArrayList<Location>();
            if (answer.isLeft()) {
                locations.addAll(answer.getLeft());
            } else {
                answer.getRight().stream().map(Links::location).forEach(locations::add);
            }
            return locations;
        }).orElseGet(ArrayList::new);
    }

    private static Location location(LocationLink link) {
        return new Location(link.getTargetUri(), link.getTargetSelectionRange());
    }

    /** The name or clause number around an offset; dashes and dots belong to it. */
    private static IRegion nameAt(IDocument document, int offset) {
        try {
            var start = offset;
            while (start > 0 && isNamePart(document.getChar(start - 1))) {
                start--;
            }
            var end = offset;
            while (end < document.getLength() && isNamePart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException e) {
            return new Region(offset, 0);
        }
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '-' || character == '.';
    }

    private record DeclarationLink(IRegion name, Location declaration) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return name;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return "Open Declaration";
        }

        @Override
        public void open() {
            Locations.open(declaration);
        }
    }
}
