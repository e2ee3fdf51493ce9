// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.exchange.reading.Line;

class LineJoinerTest {

    private final LineJoiner joiner = new LineJoiner(List.of(
            new Line(1, 0, "the API of a cloud is here"),
            new Line(2, 0, "see code of practice again")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            虚拟      | 机       | 虚拟机
            支持 API  | 接入      | 支持 API接入
            接入      | API      | 接入API
            code of  | practice | code of practice
            27002,   | Security | 27002, Security
            tech –   | Code     | tech – Code
            （AP     | I））     | （API））
            and      | or       | and or
            hair-    | dryer    | hair-dryer
            a -      | b        | a - b
            and/     | or       | and/or
            see (    | this     | see (this
            this     | ) there  | this) there
            安全，    | cloud    | 安全，cloud
            ''       | a        | a
            """)
    void joinsByCharacters(String before, String after, String joined) {
        assertThat(joiner.join(before.strip(), after.strip())).isEqualTo(joined);
    }
}
