// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.Requests;

/** What the server says about the element under the pointer, with its Markdown shown as bold, headings and lists. */
public final class HoverText implements ITextHover, ITextHoverExtension {

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        var document = viewer.getDocument();
        return DocumentBridge.uri(document).flatMap(uri -> {
            try {
                var position = Positions.position(document, region.getOffset());
                return Requests.ask(server -> server.hover(new HoverParams(new TextDocumentIdentifier(uri), position)));
            } catch (BadLocationException e) {
                return Optional.empty();
            }
        }).map(HoverText::markdown).filter(text -> !text.isBlank()).orElse(null);
    }

    private static String markdown(Hover hover) {
        var contents = hover.getContents();
        if (contents == null) {
            return "";
        }
        return contents.isRight() ? contents.getRight().getValue()
                : contents.getLeft().stream().map(HoverText::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(Either<String, MarkedString> part) {
        return part.isLeft() ? part.getLeft() : part.getRight().getValue();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, new MarkdownPresenter());
    }
}
