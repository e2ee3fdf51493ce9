// SPDX-License-Identifier: EPL-2.0

/** The words of documents, in one place, and how a requirement set puts its own in their stead. */
package org.plumbline.documents.words;
