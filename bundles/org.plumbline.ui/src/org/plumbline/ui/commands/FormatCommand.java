// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.edits.WorkspaceEdits;
import org.plumbline.ui.server.Requests;

/** Lays out the file in the editor, as one step that can be undone. */
public final class FormatCommand extends AbstractHandler {

    private static final int TAB_WIDTH = 4;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                format(document, editor.getAdapter(IRewriteTarget.class));
            } catch (BadLocationException e) {
                throw new ExecutionException("The file could not be formatted", e);
            }
        }
        return null;
    }

    private static void format(IDocument document, IRewriteTarget target) throws BadLocationException {
        var edits = DocumentBridge.uri(document).flatMap(uri -> {
            var parameters = new DocumentFormattingParams(new TextDocumentIdentifier(uri), new FormattingOptions(TAB_WIDTH, false));
            return Requests.askPatiently(server -> server.formatting(parameters));
        });
        if (edits.isPresent() && !edits.get().isEmpty()) {
            target.beginCompoundChange();
            try {
                WorkspaceEdits.edits(document, edits.get()).apply(document);
            } finally {
                target.endCompoundChange();
            }
        }
    }
}
