// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.PlumbFiles;

/**
 * Tells the server of model files that come, go or change in the workspace. What is open in an editor is left out: the
 * editor tells that itself, see {@link DocumentBridge}.
 */
final class ResourceSync implements IResourceChangeListener {

    private final LanguageServerHost host;
    /** A deleted project can no longer say where its files lay. */
    private final Map<IPath, String> known = new ConcurrentHashMap<>();

    private ResourceSync(LanguageServerHost host) {
        this.host = host;
    }

    static void start(LanguageServerHost host) {
        var sync = new ResourceSync(host);
        var workspace = ResourcesPlugin.getWorkspace();
        workspace.addResourceChangeListener(sync, IResourceChangeEvent.POST_CHANGE);
        try {
            workspace.getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && PlumbFiles.isModel(proxy.getName())) {
                    sync.remember((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.get().error("The workspace cannot be read", e);
        }
    }

    private void remember(IFile file) {
        PlumbFiles.uri(file).ifPresent(uri -> known.put(file.getFullPath(), uri));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var changes = new ArrayList<FileEvent>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && PlumbFiles.isModel(file.getName())) {
                    collect(delta, file, changes);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.get().error("A change of the workspace cannot be read", e);
        }
        if (!changes.isEmpty()) {
            host.tell(server -> server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(changes)));
        }
    }

    private void collect(IResourceDelta delta, IFile file, List<FileEvent> changes) {
        switch (delta.getKind()) {
            case IResourceDelta.ADDED -> {
                remember(file);
                add(file, FileChangeType.Created, changes);
            }
            case IResourceDelta.REMOVED -> {
                add(file, FileChangeType.Deleted, changes);
                known.remove(file.getFullPath());
            }
            case IResourceDelta.CHANGED -> {
                if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
                    add(file, FileChangeType.Changed, changes);
                }
            }
            default -> {
                // Nothing that the server reads.
            }
        }
    }

    private void add(IFile file, FileChangeType change, List<FileEvent> changes) {
        var uri = known.get(file.getFullPath());
        var derived = file.isDerived(IResource.CHECK_ANCESTORS);
        if (uri != null && !derived && (change == FileChangeType.Deleted || !DocumentBridge.isOpen(uri))) {
            changes.add(new FileEvent(uri, change));
        }
    }
}
