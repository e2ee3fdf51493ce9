// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;

/** Names of model files: the server's URIs, which read {@code file:///…}, and the files of the workspace. */
public final class PlumbFiles {

    private static final String EXTENSION = ".plumb";

    private PlumbFiles() {
    }

    public static boolean isModel(String fileName) {
        return fileName.endsWith(EXTENSION);
    }

    /** The server's name of a resource; none if it does not lie in a file system. */
    public static Optional<String> uri(IResource resource) {
        return Optional.ofNullable(resource.getLocation()).map(location -> uri(location.toPath()));
    }

    /** The server's name of a file, without the closing slash of a folder. */
    public static String uri(java.nio.file.Path file) {
        var uri = file.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** The file of an open project that the server means; a file that is linked twice is found once. */
    public static Optional<IFile> file(String uri) {
        if (!uri.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(new URI(uri));
            return Arrays.stream(files).filter(file -> file.getProject().isAccessible()).findFirst();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
