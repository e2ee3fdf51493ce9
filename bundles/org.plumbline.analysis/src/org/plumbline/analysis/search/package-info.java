// SPDX-License-Identifier: EPL-2.0

/** Finding requirements by words. */
package org.plumbline.analysis.search;
