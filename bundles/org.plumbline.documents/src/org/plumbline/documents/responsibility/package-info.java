// SPDX-License-Identifier: EPL-2.0

/** The shared-responsibility matrix: who does what, and what is left to the customer. */
package org.plumbline.documents.responsibility;
