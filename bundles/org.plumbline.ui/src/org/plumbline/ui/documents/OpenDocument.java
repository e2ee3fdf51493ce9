// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.documents;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.plumbline.ui.server.LanguageServerHost;

/** A document that is being edited; keeps the server's copy of it the same, edit by edit. */
final class OpenDocument implements IDocumentListener {

    private static final String LANGUAGE = "plumb";

    private final String uri;
    private final IDocument document;
    private int version;
    /** What the next change replaces, in positions of before the change. */
    private Range replaced;

    OpenDocument(String uri, IDocument document) {
        this.uri = uri;
        this.document = document;
    }

    IDocument document() {
        return document;
    }

    void open() {
        var item = new TextDocumentItem(uri, LANGUAGE, version, document.get());
        LanguageServerHost.get().tell(server -> server.didOpen(new DidOpenTextDocumentParams(item)));
        document.addDocumentListener(this);
    }

    void close() {
        document.removeDocumentListener(this);
        var identifier = new TextDocumentIdentifier(uri);
        LanguageServerHost.get().tell(server -> server.didClose(new DidCloseTextDocumentParams(identifier)));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        try {
            replaced = Positions.range(document, event.getOffset(), event.getLength());
        } catch (BadLocationException e) {
            ILog.get().error("A change of " + uri + " lies outside of it", e);
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        var text = event.getText() == null ? "" : event.getText();
        var change = new TextDocumentContentChangeEvent(replaced, text);
        var identifier = new VersionedTextDocumentIdentifier(uri, ++version);
        LanguageServerHost.get()
                .tell(server -> server.didChange(new DidChangeTextDocumentParams(identifier, List.of(change))));
    }
}
