// SPDX-License-Identifier: EPL-2.0

/** Plans as Excel workbooks and Word documents. */
package org.plumbline.documents.office;
