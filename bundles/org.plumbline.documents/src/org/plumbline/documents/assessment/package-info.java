// SPDX-License-Identifier: EPL-2.0

/** The assessment workbook: objects, items, field record, roll-up, problems and statistics, and what comes home from it. */
package org.plumbline.documents.assessment;
