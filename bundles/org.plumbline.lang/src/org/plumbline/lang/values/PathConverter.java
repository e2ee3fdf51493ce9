// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names with '/' between them. White space around the strokes says nothing. */
record PathConverter(NameConverter first, NameConverter others) implements IValueConverter<String> {

    @Override
    public String toValue(String written, INode node) {
        return written == null ? null
                : Arrays.stream(written.split("/", -1)).map(String::strip).collect(Collectors.joining("/"));
    }

    @Override
    public String toString(String path) {
        if (path == null) {
            return first.toString(null);
        }
        String[] names = path.split("/", -1);
        first.toString(names[0]);
        Arrays.stream(names).skip(1).forEach(others::toString);
        return path;
    }
}
