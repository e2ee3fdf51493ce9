// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.reading;

import java.util.List;

/**
 * The text of a document, line by line.
 *
 * @param file the file as the user named it
 * @param encoding how it was encoded: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE}, {@code GB18030} or {@code PDF}
 * @param lines its lines, blank ones too
 */
public record DocumentText(String file, String encoding, List<Line> lines) {

    public DocumentText {
        lines = List.copyOf(lines);
    }
}
