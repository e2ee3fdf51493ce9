// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;

/** Lists where the element under the cursor is named, such as every control that satisfies a requirement. */
public final class FindReferencesCommand extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            var uri = DocumentBridge.uri(document);
            if (uri.isPresent()) {
                try {
                    Position position = Positions.position(document, selection.getOffset());
                    NewSearchUI.runQueryInBackground(new ReferencesQuery(uri.get(), position));
                } catch (BadLocationException e) {
                    throw new ExecutionException("The cursor is outside of the file", e);
                }
            }
        }
        return null;
    }
}
