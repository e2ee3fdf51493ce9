// SPDX-License-Identifier: EPL-2.0

/** The way back: what people typed into a workbook of ours is read, held against the models as they are now, and taken home. */
package org.plumbline.documents.returned;
