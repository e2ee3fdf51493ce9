// SPDX-License-Identifier: EPL-2.0

/** What documents print of themselves, in one place. */
package org.plumbline.documents.words;
