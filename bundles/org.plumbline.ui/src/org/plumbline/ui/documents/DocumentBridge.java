// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.documents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Brings the documents of model files to the server: when their buffer is made, with each edit, when it goes. */
public final class DocumentBridge implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    private static final Map<String, OpenDocument> BY_URI = new ConcurrentHashMap<>();
    private static final IFileBufferListener CLOSING = new ClosingListener();

    static {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(CLOSING);
    }

    /** Whether the file is open, so that its document counts and not what is on disk. */
    public static boolean isOpen(String uri) {
        return BY_URI.containsKey(uri);
    }

    /** The document of an open file. */
    public static Optional<IDocument> document(String uri) {
        return Optional.ofNullable(BY_URI.get(uri)).map(OpenDocument::document);
    }

    /** The server's name of an open document. */
    public static Optional<String> uri(IDocument document) {
        return BY_URI.entrySet().stream().filter(open -> open.getValue().document() == document).map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public void setup(IDocument document) {
        // Without its location the server cannot know the document.
    }

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        uri(location, kind).ifPresent(uri -> {
            var opened = new OpenDocument(uri, document);
            var before = BY_URI.put(uri, opened);
            if (before != null) {
                before.close();
            }
            opened.open();
        });
    }

    private static Optional<String> uri(IPath location, LocationKind kind) {
        return kind == LocationKind.IFILE
                ? PlumbFiles.uri(ResourcesPlugin.getWorkspace().getRoot().getFile(location))
                : Optional.of(PlumbFiles.uri(location.toPath()));
    }

    private static final class ClosingListener implements IFileBufferListener {

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            if (buffer instanceof ITextFileBuffer text) {
                uri(text.getDocument()).map(BY_URI::remove).ifPresent(OpenDocument::close);
            }
        }

        @Override
        public void bufferCreated(IFileBuffer buffer) {
            // The document has been set up already.
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // The document tells its changes itself.
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            // The document tells its changes itself.
        }

        @Override
        public void stateChanging(IFileBuffer buffer) {
            // The server keeps no state of files.
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            // The server looks at documents, saved or not.
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
            // The server writes nothing.
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            // The editor connects to the moved file anew.
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            // The buffer is disposed with its editor.
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // Nothing was told to the server.
        }
    }
}
