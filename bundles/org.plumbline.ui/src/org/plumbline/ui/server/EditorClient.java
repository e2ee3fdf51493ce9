// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.plumbline.ui.problems.DiagnosticsToMarkers;

/** What the server calls in the workbench. Comes from threads of the server. */
public final class EditorClient implements LanguageClient {

    private final DiagnosticsToMarkers markers;
    private final List<Consumer<String>> buildListeners = new CopyOnWriteArrayList<>();

    EditorClient(DiagnosticsToMarkers markers) {
        this.markers = markers;
    }

    /** Has the listener called with the URI of every file that the server has read anew, on a thread of the server. */
    public void addBuildListener(Consumer<String> listener) {
        buildListeners.add(listener);
    }

    public void removeBuildListener(Consumer<String> listener) {
        buildListeners.remove(listener);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        markers.show(published.getUri(), published.getDiagnostics());
        buildListeners.forEach(listener -> listener.accept(published.getUri()));
    }

    @Override
    public void showMessage(MessageParams message) {
        logMessage(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        logMessage(message);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        if (message.getType() == MessageType.Error) {
            ILog.get().error(message.getMessage());
        } else {
            ILog.get().info(message.getMessage());
        }
    }

    @Override
    public void telemetryEvent(Object event) {
        // Nothing is collected.
    }
}
