// SPDX-License-Identifier: EPL-2.0

/** The gap list and remediation plan, and what comes home from it. */
package org.plumbline.documents.gaps;
