// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.server.Requests;

/** Folds what the server says can be folded; what the user has folded stays so while one types. */
public final class Folding implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private ProjectionViewer viewer;
    private IDocument document;

    @Override
    public void install(ITextViewer installedOn) {
        viewer = installedOn instanceof ProjectionViewer projection ? projection : null;
    }

    @Override
    public void uninstall() {
        viewer = null;
    }

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // Asking the server is quick.
    }

    @Override
    public void initialReconcile() {
        fold();
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        fold();
    }

    @Override
    public void reconcile(IRegion partition) {
        fold();
    }

    private void fold() {
        var shownIn = viewer;
        var model = shownIn == null ? null : shownIn.getProjectionAnnotationModel();
        if (model == null || document == null) {
            return;
        }
        var wanted = positions(ranges());
        var gone = new HashSet<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        });
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    private List<FoldingRange> ranges() {
        return DocumentBridge.uri(document).flatMap(uri -> {
            var parameters = new FoldingRangeRequestParams(new TextDocumentIdentifier(uri));
            return Requests.ask(server -> server.foldingRange(parameters));
        }).orElse(List.of());
    }

    /** Whole lines, as the projection viewer wants them. */
    private Set<Position> positions(List<FoldingRange> ranges) {
        var positions = new HashSet<Position>();
        for (var range : ranges) {
            try {
                if (range.getEndLine() > range.getStartLine()) {
                    var start = document.getLineOffset(range.getStartLine());
                    var end = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
                    positions.add(new Position(start, end - start));
                }
            } catch (BadLocationException e) {
                // The document has changed meanwhile, and is reconciled again.
            }
        }
        return positions;
    }
}
