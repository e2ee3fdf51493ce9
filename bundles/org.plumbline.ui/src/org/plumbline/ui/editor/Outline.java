// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.LanguageServerHost;

/** The declarations of a file as a tree, which follows while one types. */
final class Outline extends ContentOutlinePage {

    private final ITextEditor editor;
    private final Consumer<String> afterBuild = this::refreshIfShown;

    Outline(ITextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var tree = getTreeViewer();
        tree.setContentProvider(new Symbols());
        tree.setLabelProvider(new Labels());
        tree.setAutoExpandLevel(2);
        tree.addDoubleClickListener((DoubleClickEvent event) -> editor.setFocus());
        LanguageServerHost.get().client().addBuildListener(afterBuild);
        DocumentBridge.uri(document()).ifPresent(this::refresh);
    }

    @Override
    public void dispose() {
        LanguageServerHost.get().client().removeBuildListener(afterBuild);
        super.dispose();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof DocumentSymbol symbol
                && getTreeViewer().getControl().isFocusControl()) {
            Positions.region(document(), symbol.getSelectionRange())
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }

    private IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void refreshIfShown(String uri) {
        DocumentBridge.document(uri).filter(changed -> changed == document()).ifPresent(changed -> refresh(uri));
    }

    private void refresh(String uri) {
        var parameters = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
        LanguageServerHost.get().server().thenCompose(server -> server.documentSymbol(parameters))
                .thenAccept(answer -> show(answer.stream().filter(Either::isRight).map(Either::getRight).toList()));
    }

    private void show(List<DocumentSymbol> symbols) {
        editor.getSite().getShell().getDisplay().asyncExec(() -> {
            var tree = getTreeViewer();
            if (tree != null && !tree.getControl().isDisposed()) {
                var expanded = tree.getInput() == null ? null : tree.getExpandedElements();
                tree.setInput(symbols);
                if (expanded != null) {
                    tree.setExpandedElements(expanded);
                }
            }
        });
    }

    private static final class Symbols implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object symbols) {
            return ((List<?>) symbols).toArray();
        }

        @Override
        public Object[] getChildren(Object symbol) {
            var children = ((DocumentSymbol) symbol).getChildren();
            return children == null ? new Object[0] : children.toArray();
        }

        @Override
        public Object getParent(Object symbol) {
            return null;
        }

        @Override
        public boolean hasChildren(Object symbol) {
            return getChildren(symbol).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object symbol) {
            var shown = (DocumentSymbol) symbol;
            return shown.getDetail() == null || shown.getDetail().isBlank() ? shown.getName()
                    : shown.getName() + " – " + shown.getDetail();
        }
    }
}
