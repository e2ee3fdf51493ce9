// SPDX-License-Identifier: EPL-2.0

/** The evidence register, and what comes home from it. */
package org.plumbline.documents.evidence;
