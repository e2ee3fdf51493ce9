// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

/**
 * A document, ready to be written.
 *
 * @param name file name without folders, safe on every file system
 * @param content the whole file; the array is the caller's own
 */
public record GeneratedFile(String name, byte[] content) {
}
