// SPDX-License-Identifier: EPL-2.0

/** The traceability matrix: requirement, control, component and evidence in both directions. */
package org.plumbline.documents.traceability;
