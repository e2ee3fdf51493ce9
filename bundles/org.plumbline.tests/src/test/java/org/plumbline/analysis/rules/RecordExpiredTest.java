// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.testing.Frame;
import org.plumbline.testing.Models;

class RecordExpiredTest extends RuleTest {

    RecordExpiredTest() {
        super(new RecordExpired());
    }

    private static Models with(String parts) {
        return Frame.with("""
                platform aurora {
                    provides iaas
                    provider aurora-ltd
                    component console : web-console { is encrypted }
                    %s
                }
                """.formatted(parts));
    }

    @Test
    void acceptsTheLastDay() {
        var record = with("record r : drill on 2026-09-15 valid P1M");
        assertThat(record.asOf("2026-10-15").findings()).isEmpty();
        assertThat(record.asOf("2026-10-16").findings()).isEqualTo("""
                example.plumb:5: warning: Record “r” (drill) was valid until 2026-10-15, and there is no newer one. Do it \
                again and write a new record of this kind. [record.expired]""");
    }

    @Test
    void acceptsARecordWithoutEnd() {
        assertThat(with("record r : drill on 2016-09-15").findings()).isEmpty();
    }

    @Test
    void acceptsOneThatNewerRecordsReplace() {
        assertThat(with("""
                component store : object-store
                record old : drill on 2024-01-01 about console, store valid P1Y
                record new : drill on 2026-01-01 about console valid P1Y
                record newer : drill on 2026-02-01 about store
                record whole : scan on 2024-01-01 about console valid P1Y
                record all : scan on 2026-01-01 valid P1Y
                """).findings()).doesNotContain("[record.expired]");
    }

    @Test
    void reportsWhatNoNewerRecordIsAbout() {
        assertThat(with("""
                component store : object-store
                record old : drill on 2024-01-01 about console, store valid P1Y
                record new : drill on 2026-01-01 about console valid P1Y
                record other : scan on 2026-01-01 about store valid P1Y
                record later : drill on 2026-11-01 about store valid P1Y
                """).findings())
                .contains("Record “old” (drill) was valid until 2025-01-01, and there is no newer one about “store”.");
    }

    @Test
    void reportsARecordOfThePlatformWhateverItsPartsHave() {
        assertThat(with("""
                record all : drill on 2024-01-01 valid P1Y
                record one : drill on 2026-01-01 about console valid P1Y
                """).findings()).contains("Record “all” (drill)").doesNotContain("“one”");
    }

    @Test
    void reportsTheNewestOfSeveralThatHaveRunOut() {
        assertThat(with("""
                record first : drill on 2024-01-01 about console valid P1Y
                record second : drill on 2025-01-01 about console valid P1Y
                record brief : drill on 2025-01-01 about console valid P1M
                """).findings()).contains("“second”").doesNotContain("“first”").doesNotContain("“brief”");
    }
}
