// SPDX-License-Identifier: EPL-2.0

/** Where the parts of a figure stand. */
package org.plumbline.documents.drawing;
