// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.lang.text.TestLanguage;

class SyntaxErrorsTest {

    private static void reports(String text, String... messages) {
        assertThat(TestLanguage.create().syntaxErrors(text)).isEqualTo(String.join("\n", messages));
    }

    @Test
    void acceptsAnEmptyFile() {
        reports("");
        reports("// nothing yet");
    }

    @Test
    void namesTheWordThatWasMeant() {
        reports("""
                control c {
                    statu operating
                }
                """, "2: 'statu' is not known here. Did you mean 'status'?");
        reports("paltform p { }", "1: 'paltform' is not known here. Did you mean 'platform'?");
    }

    @Test
    void namesWhatMayStandInABody() {
        reports("""
                control c {
                    foo bar
                }
                """, "2: 'foo' is not known here. Expected one of: satisfies, implemented by, responsible, owner, status, due,"
                + " description, risk, reviewed, remark, evidence, '}'.");
    }

    @Test
    void namesTheWordsOfAList() {
        reports("control c { status done }",
                "1: 'done' is not known here. Expected one of: planned, implemented, operating, retired.");
    }

    @Test
    void namesMissingNames() {
        reports("platform { }", "1: A name is missing after 'platform'. Write a name before '{'.");
        reports("platform p { network mgmt plane }",
                "1: A name is missing after 'plane'. Write the name of a plane before '}'.");
        reports("control c { satisfies }",
                "1: A name is missing after 'satisfies'. Write the name of a requirement set before '}'.");
    }

    @Test
    void saysThatAWordOfTheLanguageIsNoName() {
        reports("platform p { component and }",
                "1: 'and' is a word of the language and cannot be a name here. Choose another name after 'component'.");
    }

    @Test
    void saysWhichBodyIsNotClosed() {
        reports("""
                control c {
                    satisfies x1605 8.1-1
                """, "2: A '}' is missing. Close the body of 'c' that begins in line 1.");
        reports("platform p {\n  component c {\n", "2: A '}' is missing. Close the body of 'c' that begins in line 2.");
    }

    @Test
    void saysThatABraceIsTooMuch() {
        reports("platform p { } }", "1: '}' closes nothing. Remove it, or the '}' before it that closes too much.");
    }

    @Test
    void saysThatTheFileEndsTooEarly() {
        reports("control c", "1: The file ends too early. Expected one of: on, visible to, '{', a text in quotation marks.");
    }

    @Test
    void namesTheMissingQuotationMark() {
        reports("platform p { provider csp \"open\n}",
                "1: This text has no closing quotation mark. Write \" where it ends.");
        reports("/* open", "1: The file ends within a text or a comment. Write \" or */ where it ends.");
    }

    @Test
    void saysWhatToTypeForFullWidthSigns() {
        reports("platform p {\n provides iaas，paas\n}",
                "2: '，' (U+FF0C) is not a sign of the language. Type ',' instead.",
                "2: What stands before 'paas' cannot be read. Mend that first.");
        reports("platform p ｛ }",
                "1: '｛' (U+FF5B) is not a sign of the language. Type '{' instead.",
                "1: What stands before '}' cannot be read. Mend that first.");
        reports("control c “标题” { }",
                "1: '“' (U+201C) is not a sign of the language. Type the straight quotation mark \" instead.",
                "1: What stands before '标题' cannot be read. Mend that first.",
                "1: '”' (U+201D) is not a sign of the language. Type the straight quotation mark \" instead.");
        reports("platform p { component x：host }",
                "1: '：' (U+FF1A) is not a sign of the language. Type ':' instead.",
                "1: What stands before 'host' cannot be read. Mend that first.");
        reports("platform p { }；", "1: '；' is not needed. Remove it; a line break or a space ends what stands before.");
        reports("platform p {　}", "1: A space of another kind (U+3000) stands here. Type an ordinary space.");
    }

    @Test
    void saysThatAnArrowNeedsSpaces() {
        reports("platform p {\n  flow vpc->console\n}",
                "2: '>' cannot be read here. Put spaces around an arrow: vpc -> console.",
                "2: What stands before '>' cannot be read. Mend that first.");
    }

    @Test
    void saysWhatIsWrongWithValues() {
        reports("control c { status operating since yesterday }",
                "1: 'yesterday' is not known here. Expected a date such as 2026-10-12.");
        reports("control c { status operating since 2026-13-01 }",
                "1: '2026-13-01' is not a date. Write it as year-month-day, such as 2026-10-12.");
        reports("requirements s { edition 2026 }", "1: '2026' is not known here. Expected a text in quotation marks.");
        reports("control c { description \"a\\q\" }",
                "1: '\\q' means nothing in a text. Write \\\\ for a backslash; only \\\", \\\\, \\n and \\t are known.");
    }

    @Test
    void saysHowAPredicateMayBegin() {
        reports("requirements s { clause 8 { requirement 8-1 shall { check host is a } } }",
                "1: 'host' is not known here. Expected one of: for, every, some, no, at-least, at-most.");
        reports("requirements s { clause 8 { requirement 8-1 { check every host is } } }",
                "1: '}' cannot stand here. Expected one of: '(', not, can, is, cannot, has, spans at-least, on plane, in layer,"
                        + " in territory, has record, meets, ….");
    }

    @Test
    void saysThatATextCannotStandHere() {
        reports("platform p { provides \"iaas\" }", "1: A text cannot stand here. Expected one of: iaas, paas, saas.");
    }
}
