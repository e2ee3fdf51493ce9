// SPDX-License-Identifier: EPL-2.0

/** The registers of plans as files of comma-separated values. */
package org.plumbline.documents.csv;
