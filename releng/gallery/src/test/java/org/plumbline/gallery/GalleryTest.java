// SPDX-License-Identifier: EPL-2.0
package org.plumbline.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of docs/gallery.md into target/pictures. Which they are is said here; that the page names these and no
 * others is checked.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GalleryTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "gallery.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./releng/gallery/target/pictures/([^)]+)\\)");

    private static final List<String> TONGUES = List.of("zh", "en");
    private static final List<String> DOCUMENTS = List.of("overview", "traceability-matrix", "statement-of-applicability",
            "responsibility-matrix", "gap-list", "evidence-register", "assessment-workbook", "platform-picture",
            "cross-standard-matrix", "supervision-plan");

    /** A screen at an anchor. */
    private record Screen(String document, String colours, String anchor, String name) {
    }

    /** The registers that people work in, at a row or a section. */
    private static final List<Screen> SCREENS = List.of(
            new Screen("overview.zh", "dark", "", "overview.zh.dark.png"),
            new Screen("traceability-matrix.zh", "light", "x1605-8.1-1", "traceability-matrix.zh.requirement.png"),
            new Screen("statement-of-applicability.zh", "light", "x1605-8.1-1", "statement-of-applicability.zh.requirement.png"),
            new Screen("platform-picture.zh", "light", "planes", "platform-picture.zh.planes.png"),
            new Screen("platform-picture.en", "dark", "planes", "platform-picture.en.planes.dark.png"));

    /** The first pages of a file that LibreOffice draws. */
    private record Printed(String file, int pages) {

        Stream<String> pictures() {
            return Stream.iterate(1, page -> page + 1).limit(pages).map(this::picture);
        }

        String picture(int page) {
            return file + "." + page + ".png";
        }
    }

    private static final List<Printed> PRINTED = List.of(
            new Printed("overview.zh.docx", 2), new Printed("overview.en.docx", 2),
            new Printed("gap-list.zh.xlsx", 3), new Printed("gap-list.en.xlsx", 3),
            new Printed("assessment-workbook.zh.xlsx", 3), new Printed("assessment-workbook.en.xlsx", 3),
            new Printed("responsibility-matrix.zh.xlsx", 3));

    private static final List<String> DRAWINGS = List.of("platform-picture.zh.svg", "platform-picture.en.svg");

    @BeforeAll
    static void clear() throws IOException {
        Pictures.clear();
    }

    @Test
    void showsEveryDocumentOnItsFirstScreen() throws IOException {
        assertThat(Example.documents()).hasSize(DOCUMENTS.size() * TONGUES.size());
        try (var browser = Browser.start()) {
            browser.colours("light");
            for (var name : firstScreens().toList()) {
                Pictures.assertShowsSomething(Pictures.ofScreen(browser, Example.document(name), "", name + ".png"));
            }
            for (var screen : SCREENS) {
                browser.colours(screen.colours());
                Pictures.assertShowsSomething(
                        Pictures.ofScreen(browser, Example.document(screen.document()), screen.anchor(), screen.name()));
            }
            browser.colours("light");
            for (var drawing : DRAWINGS) {
                Pictures.assertShowsSomething(Pictures.ofDrawing(browser, Example.file(drawing), drawing + ".png"));
            }
        }
    }

    @Test
    void showsWorkbooksAndWordDocumentsAsPrinted(@TempDir Path pdfs) throws IOException, InterruptedException {
        Office.assumeIsThere();
        Office.print(PRINTED.stream().map(each -> Example.file(each.file())).toList(), pdfs);
        for (var printed : PRINTED) {
            var file = Example.file(printed.file()).getFileName().toString();
            var pdf = pdfs.resolve(file.replaceAll("\\.[a-z]+$", ".pdf"));
            for (int page = 1; page <= printed.pages(); page++) {
                var picture = Pictures.FOLDER.resolve(printed.picture(page));
                Office.draw(pdf, page, picture);
                Pictures.assertShowsSomething(picture);
            }
        }
    }

    @Test
    void isAPageThatNamesEveryPicture() throws IOException {
        var named = LINK.matcher(Files.readString(PAGE)).results().map(match -> match.group(1)).toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(pictures().toList());
    }

    @AfterAll
    static void takesNoOthers() throws IOException {
        assertThat(pictures().toList()).containsAll(Pictures.names());
    }

    private static Stream<String> pictures() {
        return Stream.of(firstScreens().map(name -> name + ".png"), SCREENS.stream().map(Screen::name),
                DRAWINGS.stream().map(name -> name + ".png"), PRINTED.stream().flatMap(Printed::pictures)).flatMap(each -> each);
    }

    private static Stream<String> firstScreens() {
        return DOCUMENTS.stream().flatMap(document -> TONGUES.stream().map(tongue -> document + "." + tongue));
    }
}
