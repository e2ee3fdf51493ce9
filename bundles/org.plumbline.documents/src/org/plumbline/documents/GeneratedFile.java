// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.function.Supplier;

import com.google.common.base.Suppliers;

/** A document, ready to be written; it is made when somebody asks for it, and once. */
public final class GeneratedFile {

    private final String document;
    private final String name;
    private final Supplier<byte[]> content;

    GeneratedFile(String document, String name, Supplier<byte[]> content) {
        this.document = document;
        this.name = name;
        this.content = Suppliers.memoize(content::get);
    }

    /** Which document it is, one of {@link Documents#names()}. */
    public String document() {
        return document;
    }

    /** The file name without folders, safe on every file system. */
    public String name() {
        return name;
    }

    /** The whole file; the array is the caller's own. Files may be asked for by several threads at once. */
    public byte[] content() {
        return content.get();
    }
}
