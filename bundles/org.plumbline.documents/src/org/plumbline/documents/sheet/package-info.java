// SPDX-License-Identifier: EPL-2.0

/** One requirement with everything that is known about it, as a plan that any front can print. */
package org.plumbline.documents.sheet;
