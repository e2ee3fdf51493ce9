// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.search;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.Requests;

/** Asks the server where an element is named. */
final class ReferencesQuery implements ISearchQuery {

    private final ReferenceParams parameters;
    private final ReferencesResult result = new ReferencesResult(this);

    ReferencesQuery(String uri, Position position) {
        parameters = new ReferenceParams(new TextDocumentIdentifier(uri), position, new ReferenceContext(false));
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        var references = Requests.askPatiently(server -> server.references(parameters)).orElse(List.of());
        for (var reference : references) {
            var file = PlumbFiles.file(reference.getUri());
            if (file.isPresent()) {
                add(reference, file.get());
            }
        }
        return Status.OK_STATUS;
    }

    private void add(Location reference, IFile file) {
        try {
            var open = DocumentBridge.document(reference.getUri());
            IDocument document = open.isPresent() ? open.get() : new Document(file.readString());
            Positions.region(document, reference.getRange())
                    .ifPresent(region -> result.addMatch(new Match(file, region.getOffset(), region.getLength())));
        } catch (CoreException e) {
            // A file that went away meanwhile names nothing.
        }
    }

    @Override
    public String getLabel() {
        return "Plumbline references";
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }
}
