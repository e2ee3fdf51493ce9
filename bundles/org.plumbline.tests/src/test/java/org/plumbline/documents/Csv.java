// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 defines them, and nothing else. */
public final class Csv {

    private final String file;
    private int at;

    private Csv(String file) {
        this.file = file;
    }

    /** The records, texts as they stand in the file. */
    public static List<List<String>> read(byte[] bytes) {
        var file = new String(bytes, StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
        var csv = new Csv(file.substring(1));
        var records = new ArrayList<List<String>>();
        while (csv.at < csv.file.length()) {
            records.add(csv.record());
        }
        assertThat(records).allSatisfy(record -> assertThat(record).hasSameSizeAs(records.getFirst()));
        return records;
    }

    /** The records, without the apostrophes that keep spreadsheet programs from reading formulas, numbers and days. */
    public static List<List<String>> texts(byte[] bytes) {
        return read(bytes).stream().map(record -> record.stream()
                .map(field -> field.matches("'+[0-9.,/:-]*[0-9][0-9.,/:%eE-]*") ? field.substring(1)
                        : field.replaceAll("(?md)^'(?='*[=+\\-@\t＝＋－＠])", "")).toList()).toList();
    }

    private List<String> record() {
        var fields = new ArrayList<String>();
        do {
            fields.add(field());
        } while (take(','));
        assertThat(take('\r') && take('\n')).as("end of the record %s", fields).isTrue();
        return fields;
    }

    private String field() {
        var field = new StringBuilder();
        if (!take('"')) {
            while (",\r\n".indexOf(file.charAt(at)) < 0) {
                assertThat(file.charAt(at)).isNotEqualTo('"');
                field.append(file.charAt(at++));
            }
            return field.toString();
        }
        for (int end = file.indexOf('"', at); ; end = file.indexOf('"', at)) {
            field.append(file, at, end);
            at = end + 1;
            if (!take('"')) {
                return field.toString();
            }
            field.append('"');
        }
    }

    private boolean take(char expected) {
        boolean there = at < file.length() && file.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
