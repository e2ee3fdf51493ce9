// SPDX-License-Identifier: EPL-2.0

/**
 * Reads files into lines of text: text files in the encodings that documents come in, and PDFs. What the lines mean is no
 * matter of this package.
 */
package org.plumbline.exchange.reading;
