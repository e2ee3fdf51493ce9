// SPDX-License-Identifier: EPL-2.0

/** The shipped vocabulary, requirement sets and mappings, and how to find them. */
package org.plumbline.standards;
