// SPDX-License-Identifier: EPL-2.0

/** What a document says, before any format: immutable records that hold every language at once. */
package org.plumbline.documents.plan;
