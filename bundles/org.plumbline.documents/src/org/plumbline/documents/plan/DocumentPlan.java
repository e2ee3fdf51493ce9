// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.plan;

import java.util.Set;

import org.plumbline.documents.Documents;
import org.plumbline.model.plumb.Visibility;

/**
 * One kind of document. A new one is a class of this type and its line in {@link Documents}; the renderers need not
 * know it.
 */
public interface DocumentPlan {

    /** Last part of the file name, in English words joined by hyphens. */
    String fileName();

    /** Who reads it at most; what they may not see is not in the {@link Source} it is made from. */
    default Visibility reader() {
        return Visibility.INTERNAL;
    }

    /**
     * Whether it is made for a reader. A document that others cannot use, or that would mislead them where parts are left
     * out of it, is made for nobody outside.
     */
    default boolean isFor(Visibility reader) {
        return true;
    }

    /** Formats the document is written in. */
    Set<Format> formats();

    /** Whether it has anything to say about a statement; where it has not, no file is made. */
    default boolean concerns(Source source) {
        return true;
    }

    /** Projects a statement's evaluation onto the document, in all languages at once. */
    Document of(Source source);
}
