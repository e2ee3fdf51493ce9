// SPDX-License-Identifier: EPL-2.0

/** Reads documents and other formats into requirement sets, and writes models out again. */
package org.plumbline.exchange;
