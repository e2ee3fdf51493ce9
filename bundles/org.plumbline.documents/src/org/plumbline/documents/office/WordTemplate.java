// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.office;

/** Stub. */
public final class WordTemplate {
}
