// SPDX-License-Identifier: EPL-2.0

/** Plans as one self-contained HTML file each. */
package org.plumbline.documents.html;
