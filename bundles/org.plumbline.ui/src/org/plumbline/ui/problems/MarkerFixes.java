// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.edits.WorkspaceEdits;
import org.plumbline.ui.server.Requests;

/** The quick fixes of our markers: what the server proposes for the diagnostic. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return DiagnosticsToMarkers.diagnostic(marker).map(diagnostic -> actions(marker, diagnostic)).orElse(List.of())
                .stream().filter(action -> action.getEdit() != null).map(Fix::new).toArray(IMarkerResolution[]::new);
    }

    private static List<CodeAction> actions(IMarker marker, Diagnostic diagnostic) {
        Optional<String> uri = marker.getResource() instanceof IFile file ? PlumbFiles.uri(file) : Optional.empty();
        return uri.flatMap(file -> {
            var parameters = new CodeActionParams(new TextDocumentIdentifier(file), diagnostic.getRange(),
                    new CodeActionContext(List.of(diagnostic)));
            return Requests.ask(server -> server.codeAction(parameters));
        }).orElse(List.of()).stream().filter(Either::isRight).map(Either::getRight).toList();
    }

    private record Fix(CodeAction action) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return action.getTitle();
        }

        @Override
        public String getDescription() {
            return action.getTitle();
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            WorkspaceEdits.apply(action.getTitle(), action.getEdit());
        }
    }
}
