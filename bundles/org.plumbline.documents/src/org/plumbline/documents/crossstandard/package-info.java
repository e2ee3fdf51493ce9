// SPDX-License-Identifier: EPL-2.0

/** The cross-standard matrix: what one control satisfies across all standards. */
package org.plumbline.documents.crossstandard;
