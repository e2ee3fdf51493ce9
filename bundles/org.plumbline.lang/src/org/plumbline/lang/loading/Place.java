// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file, as it was named or found
 * @param line the line, from 1
 * @param column the column, from 1
 * @param offset the offset of its first character
 * @param length its length in characters
 */
public record Place(Path file, int line, int column, int offset, int length) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int files = file.compareTo(other.file);
        return files != 0 ? files : Integer.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
