// SPDX-License-Identifier: EPL-2.0

/** The statement of applicability, and what comes home from it. */
package org.plumbline.documents.applicability;
