// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.commands;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.edits.WorkspaceEdits;
import org.plumbline.ui.server.Requests;

/** Gives what is under the cursor another name, in every file that names it, as one step that can be undone. */
public final class RenameCommand extends AbstractHandler {

    private static final String TITLE = "Rename";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            rename(document, selection.getOffset(), HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    private static void rename(IDocument document, int offset, Shell shell) throws ExecutionException {
        var uri = DocumentBridge.uri(document).orElse(null);
        var name = uri == null ? Optional.<String>empty() : name(document, uri, offset);
        if (name.isEmpty()) {
            MessageDialog.openInformation(shell, TITLE, "There is no name of your own models at the cursor.");
            return;
        }
        var dialog = new InputDialog(shell, TITLE, "New name of '" + name.get() + "':", name.get(), null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(name.get())) {
            edit(document, uri, offset, dialog.getValue()).ifPresentOrElse(
                    edit -> WorkspaceEdits.apply(TITLE + " " + name.get(), edit),
                    () -> MessageDialog.openInformation(shell, TITLE, "'" + name.get() + "' could not be renamed."));
        }
    }

    private static Optional<String> name(IDocument document, String uri, int offset) throws ExecutionException {
        try {
            var parameters = new PrepareRenameParams(new TextDocumentIdentifier(uri), Positions.position(document, offset));
            var range = Requests.askPatiently(server -> server.prepareRename(parameters))
                    .flatMap(answer -> Optional.ofNullable(answer.isFirst() ? answer.getFirst() : rangeOf(answer)));
            return range.flatMap(named -> Positions.region(document, named))
                    .map(region -> document.get().substring(region.getOffset(), region.getOffset() + region.getLength()));
        } catch (BadLocationException e) {
            throw new ExecutionException("The cursor is outside of the file", e);
        }
    }

    private static Range rangeOf(Either3<Range, PrepareRenameResult, ?> answer) {
        return answer.isSecond() ? answer.getSecond().getRange() : null;
    }

    /** Large files take seconds to be written anew, so the user sees that something is going on. */
    private static Optional<WorkspaceEdit> edit(IDocument document, String uri, int offset, String newName)
            throws ExecutionException {
        try {
            var parameters = new RenameParams(new TextDocumentIdentifier(uri), Positions.position(document, offset), newName);
            var edit = new AtomicReference<Optional<WorkspaceEdit>>(Optional.empty());
            PlatformUI.getWorkbench().getProgressService()
                    .busyCursorWhile(monitor -> edit.set(Requests.askPatiently(server -> server.rename(parameters))));
            return edit.get();
        } catch (BadLocationException | InvocationTargetException e) {
            throw new ExecutionException("The name could not be changed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
