// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.exchange.TestData;
import org.plumbline.exchange.json.RequirementSetJson;

/** The real documents give the same sets in whatever encoding and with whatever line ends they were saved. */
class EncodingsTest {

    private static final String MARK = "\ufeff";

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        return Profiles.keys().stream().flatMap(key -> Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK")
                .map(encoding -> Arguments.of(key, encoding)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsDocument(String key, String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        String text = encodable(Files.readString(TestData.standard(key + ".txt")), charset);
        String expected = imported(key, text, Charset.forName("UTF-8"));
        for (String end : List.of("\n", "\r\n", "\r")) {
            String document = text.replace("\n", end);
            assertThat(imported(key, document, charset)).isEqualTo(expected);
            if (charset.newEncoder().canEncode(MARK)) {
                assertThat(imported(key, MARK + document, charset)).isEqualTo(expected);
            }
        }
    }

    /** Whoever saves a text in GBK loses the characters that GBK lacks. */
    private static String encodable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder encodable = new StringBuilder();
        text.codePoints()
                .map(c -> encoder.canEncode(Character.toString(c)) ? c : Character.isSpaceChar(c) ? ' ' : '?')
                .forEach(encodable::appendCodePoint);
        return encodable.toString();
    }

    private String imported(String key, String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("document.txt"), text.getBytes(charset));
        Import result = new Importer(Profiles.byKey(key)).read(file);
        return new RequirementSetJson(check -> "check").write(result.set()) + result.report().notUnderstood();
    }
}
