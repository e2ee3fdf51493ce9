// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.plumbline.standards.ShippedStandards;

/** A shipped model file, which can be read and not changed. */
record ShippedFileInput(URI uri) implements IStorageEditorInput {

    @Override
    public IStorage getStorage() {
        return new ShippedFile(uri);
    }

    @Override
    public String getName() {
        return getStorage().getName();
    }

    @Override
    public String getToolTipText() {
        return getName() + " (shipped with Plumbline)";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    private record ShippedFile(URI uri) implements IStorage {

        @Override
        public InputStream getContents() throws CoreException {
            try {
                return url().openStream();
            } catch (IOException e) {
                throw new CoreException(Status.error(uri + " cannot be read", e));
            }
        }

        /** The language names shipped files without telling where they are. */
        private URL url() throws IOException {
            return new ShippedStandards().files().stream().filter(file -> file.getPath().endsWith("/" + getName()))
                    .findFirst().orElseThrow(() -> new FileNotFoundException(getName() + " is not shipped"));
        }

        @Override
        public IPath getFullPath() {
            return new Path(uri.getPath());
        }

        @Override
        public String getName() {
            return getFullPath().lastSegment();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return null;
        }
    }
}
