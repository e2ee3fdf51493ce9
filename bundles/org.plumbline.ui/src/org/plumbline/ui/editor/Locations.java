// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.documents.Positions;

/** Opens what the server points at. */
public final class Locations {

    private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private Locations() {
    }

    /** Opens a place in its editor and selects it; files of the workspace, on disk, or shipped in a bundle. */
    public static void open(Location location) {
        try {
            var input = input(location.getUri());
            if (input.isPresent()) {
                var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                select(page.openEditor(input.get(), EDITOR), location.getRange());
            }
        } catch (PartInitException e) {
            ILog.get().error(location.getUri() + " cannot be opened", e);
        }
    }

    private static Optional<IEditorInput> input(String uri) {
        var file = PlumbFiles.file(uri);
        if (file.isPresent()) {
            return Optional.of(new FileEditorInput(file.get()));
        }
        if (uri.startsWith("file:")) {
            return fileStore(uri).map(FileStoreEditorInput::new);
        }
        return Optional.of(new ShippedFileInput(URI.create(uri)));
    }

    private static Optional<IFileStore> fileStore(String uri) {
        try {
            return Optional.of(EFS.getStore(URI.create(uri)));
        } catch (CoreException e) {
            ILog.get().error(uri + " cannot be read", e);
            return Optional.empty();
        }
    }

    private static void select(IEditorPart part, Range range) {
        if (part instanceof ITextEditor editor) {
            var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Positions.region(document, range)
                    .ifPresent(region -> editor.selectAndReveal(region.getOffset(), region.getLength()));
        }
    }
}
