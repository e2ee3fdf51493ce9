// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.library;

import java.net.URL;
import java.util.List;

/** Where shipped models come from. Registered as a {@link java.util.ServiceLoader service}. */
public interface LibrarySource {

    /** The shipped .plumb files, vocabularies first, in an order that never changes. */
    List<URL> files();
}
