// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.plumbline.ui.documents.PlumbFiles;

/**
 * The whole Eclipse workspace as one project of the language server: every model file in an open project, in linked
 * folders too, but not what a build has derived. With a project each, an edit in one would not check again what
 * depends on it in another.
 */
final class WorkspaceConfig implements IWorkspaceConfig, IProjectConfig, ISourceFolder {

    static final String NAME = "workspace";

    private final URI path = URI.createURI(PlumbFiles.uri(ResourcesPlugin.getWorkspace().getRoot()).orElseThrow() + "/");

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public URI getPath() {
        return path;
    }

    @Override
    public Set<? extends IProjectConfig> getProjects() {
        return Set.of(this);
    }

    @Override
    public IProjectConfig findProjectContaining(URI member) {
        return contains(member) ? this : null;
    }

    @Override
    public IProjectConfig findProjectByName(String name) {
        return NAME.equals(name) ? this : null;
    }

    @Override
    public Set<? extends ISourceFolder> getSourceFolders() {
        return Set.of(this);
    }

    @Override
    public ISourceFolder findSourceFolderContaining(URI member) {
        return contains(member) ? this : null;
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig() {
        return this;
    }

    @Override
    public boolean contains(URI member) {
        return PlumbFiles.file(member.toString()).isPresent();
    }

    @Override
    public List<URI> getAllResources(IFileSystemScanner unused) {
        var models = new ArrayList<URI>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> collect(resource, models), IResource.NONE);
        } catch (CoreException e) {
            throw new IllegalStateException("The workspace cannot be read", e);
        }
        return models;
    }

    private static boolean collect(IResourceProxy resource, List<URI> models) {
        if (resource.isDerived()) {
            return false;
        }
        if (resource.getType() == IResource.FILE && PlumbFiles.isModel(resource.getName())) {
            PlumbFiles.uri((IFile) resource.requestResource()).map(URI::createURI).ifPresent(models::add);
        }
        return true;
    }
}
