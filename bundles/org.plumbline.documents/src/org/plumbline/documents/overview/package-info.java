// SPDX-License-Identifier: EPL-2.0

/** The overview for the management: how every standard stands on one page. */
package org.plumbline.documents.overview;
