// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.library;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** Where shipped models come from. Registered as a {@link java.util.ServiceLoader service}. */
public interface LibrarySource {

    /** The shipped .plumb files, vocabularies first, in an order that never changes. */
    List<URL> files();

    /** The library as the build has made it of these and all other files; see {@link LibraryImage}. */
    default Optional<URL> image() {
        return Optional.empty();
    }
}
