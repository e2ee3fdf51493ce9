// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.LanguageServerHost;

/** Marks where the element at the cursor is named in the file, not merely where the same letters stand. */
public final class Occurrences
        implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle, ISelectionChangedListener {

    private static final String ANNOTATION = "org.eclipse.ui.genericeditor.text";

    private final List<Annotation> shown = new ArrayList<>();
    private ISourceViewer viewer;

    @Override
    public void install(ITextViewer installedOn) {
        if (installedOn instanceof ISourceViewer source
                && installedOn.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            viewer = source;
            selection.addPostSelectionChangedListener(this);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider selection) {
            selection.removePostSelectionChangedListener(this);
        }
        viewer = null;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        var document = viewer == null ? null : viewer.getDocument();
        if (document != null && event.getSelection() instanceof ITextSelection selection) {
            DocumentBridge.uri(document).ifPresent(uri -> ask(document, uri, selection.getOffset()));
        }
    }

    private void ask(IDocument document, String uri, int offset) {
        try {
            var parameters = new DocumentHighlightParams(new TextDocumentIdentifier(uri), Positions.position(document, offset));
            LanguageServerHost.get().server().thenCompose(server -> server.documentHighlight(parameters))
                    .thenAccept(highlights -> show(document, highlights));
        } catch (BadLocationException e) {
            // The document has changed meanwhile, and the cursor moves again.
        }
    }

    private synchronized void show(IDocument document, List<? extends DocumentHighlight> highlights) {
        var shownIn = viewer;
        if (shownIn != null && shownIn.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            Map<Annotation, Position> added = new HashMap<>();
            for (var highlight : highlights) {
                Positions.region(document, highlight.getRange()).ifPresent(region -> added
                        .put(new Annotation(ANNOTATION, false, null), new Position(region.getOffset(), region.getLength())));
            }
            model.replaceAnnotations(shown.toArray(Annotation[]::new), added);
            shown.clear();
            shown.addAll(added.keySet());
        }
    }

    @Override
    public void setDocument(IDocument document) {
        // The viewer knows its document.
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // Nothing is done that takes time.
    }

    @Override
    public void initialReconcile() {
        // Occurrences follow the cursor.
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        // Occurrences follow the cursor.
    }

    @Override
    public void reconcile(IRegion partition) {
        // Occurrences follow the cursor.
    }
}
