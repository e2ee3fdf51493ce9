// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.exchange.TestData;
import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Requirement;

/** A damaged copy, a later edition or another standard is refused, or its loss report says what is missing. */
class DamagedDocumentTest {

    /** Every so many lines or requirements are tried. */
    private static final int STEP = 25;

    @TempDir
    private Path folder;

    static List<String> keys() {
        return Profiles.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noticesThatTheMiddleIsMissing(String key) {
        List<String> lines = lines(key);
        List<String> damaged = new ArrayList<>(lines.subList(0, lines.size() / 3));
        damaged.addAll(lines.subList(lines.size() * 2 / 3, lines.size()));
        assertNoticed(key, damaged);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noticesThatTheEndIsMissing(String key) {
        List<String> lines = lines(key);
        assertThatThrownBy(() -> read(key, lines.subList(0, lines.size() * 6 / 10))).isInstanceOf(UnusableInput.class)
                .hasMessageMatching("\\S+document\\.txt(:\\d+)?: (This is only a part of|The document is cut off) .+: "
                        + "expected and not found.+ Get the whole document.*\\.");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noticesThatARequirementIsMissing(String key) {
        List<String> lines = lines(key);
        List<Requirement> requirements = StandardImport.of(key).requirements();
        for (int i = 0; i < requirements.size(); i += STEP) {
            assertNoticed(key, without(lines, firstLine(lines, requirements.get(i))));
        }
    }

    /** The line with the title and number of a requirement, else with the beginning of its text or of its first item. */
    private static int firstLine(List<String> lines, Requirement requirement) {
        String number = requirement.getTitle() == null ? "" : requirement.getName();
        String text = StandardImport.characters(Stream.of(Optional.ofNullable(requirement.getTitle()),
                Optional.ofNullable(requirement.getText()), requirement.getItems().stream().findFirst().map(Item::getText))
                .flatMap(Optional::stream).findFirst().orElseThrow());
        String beginning = text.substring(0, Math.min(text.length(), 12));
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(beginning) && lines.get(i).startsWith(number)) {
                return i;
            }
        }
        throw new AssertionError("no line begins " + requirement.getName());
    }

    /** Only the halves of a row that is broken over two pages, each a paragraph for each side, do not miss one another. */
    @ParameterizedTest
    @CsvSource({"mlps-s3a3g3, 0", "gbt-supervision, 0", "dni-csisms, 3"})
    void noticesThatARowIsMissing(String key, int halves) {
        List<String> lines = lines(key);
        int unnoticed = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\t") && lines.get(i).length() > 40 && !lines.get(i).matches("[-\\s]+")) {
                unnoticed += report(key, without(lines, i)).filter(LossReport::lossless).isPresent() ? 1 : 0;
            }
        }
        assertThat(unnoticed).isEqualTo(halves);
    }

    /** Whatever line is missing, no requirement is lost silently. */
    @ParameterizedTest
    @MethodSource("keys")
    void losesNoRequirementSilently(String key) {
        List<String> lines = lines(key);
        int whole = StandardImport.of(key).requirements().size();
        for (int i = 0; i < lines.size(); i += STEP) {
            Optional<LossReport> report = report(key, without(lines, i));
            report.filter(LossReport::lossless).ifPresent(lossless ->
                    assertThat(lossless.read()).containsEntry(LossReport.Kind.REQUIREMENT, whole));
        }
    }

    @ParameterizedTest
    @CsvSource({"mlps-s3a3g3, '控制点\t', '检查点\t'", "gbt-supervision, '安全类\t', '类别\t'", "dni-csisms, '云服务客户\t', '客户方\t'"})
    void noticesThatColumnsAreTitledOtherwise(String key, String title, String other) {
        List<String> lines = lines(key).stream().map(line -> line.replace(title, other)).toList();
        assertThat(lines).isNotEqualTo(lines(key));
        assertNoticed(key, lines);
    }

    @ParameterizedTest
    @CsvSource({"x1605, 27002:2013, 27002:2022", "csa-iaas, CSA 0001-2016, CSA 0001-2027", "mlps-s3a3g3, S3A3G3, S4A4G4",
            "gbt-supervision, GB/T XXXXX, GB/T 37972", "dni-csisms, DNI-CSISMS-2026, DNI-CSISMS-2029",
            "dni-csisms, 文档版本：A/0, 文档版本：B/1"})
    void rejectsAnotherEdition(String key, String mark, String other) {
        List<String> lines = lines(key).stream().map(line -> line.replace(mark, other)).toList();
        assertThatThrownBy(() -> read(key, lines)).isInstanceOf(UnusableInput.class)
                .hasMessageContaining("expected and not found");
    }

    static Stream<Arguments> othersOfEach() {
        return keys().stream().flatMap(key -> keys().stream().filter(other -> !other.equals(key))
                .map(other -> Arguments.of(key, other)));
    }

    @ParameterizedTest
    @MethodSource("othersOfEach")
    void rejectsAnotherStandard(String key, String profile) {
        assertThatThrownBy(() -> read(profile, lines(key))).isInstanceOf(UnusableInput.class)
                .hasMessageContaining("This is not " + Profiles.byKey(profile).describes());
    }

    // ------------------------------------------------------------------------------------------------------------------

    private void assertNoticed(String key, List<String> lines) {
        report(key, lines).ifPresent(report -> assertThat(report.notUnderstood()).isNotEmpty());
    }

    /** The loss report of a damaged document; empty if it is refused. */
    private Optional<LossReport> report(String key, List<String> lines) {
        try {
            return Optional.of(read(key, lines).report());
        } catch (UnusableInput e) {
            assertThat(e).hasMessageContaining("expected and not found");
            return Optional.empty();
        }
    }

    private Import read(String key, List<String> lines) {
        try {
            return new Importer(Profiles.byKey(key)).read(Files.write(folder.resolve("document.txt"), lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(String key) {
        try {
            return Files.readAllLines(TestData.standard(key + ".txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> without(List<String> lines, int index) {
        List<String> damaged = new ArrayList<>(lines);
        damaged.remove(index);
        return damaged;
    }
}
