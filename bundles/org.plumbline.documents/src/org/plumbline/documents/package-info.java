// SPDX-License-Identifier: EPL-2.0

/** The documents that compliance staff need, each a projection of one evaluation. */
package org.plumbline.documents;
