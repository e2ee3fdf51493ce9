// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Witness;
import org.plumbline.testing.Models;

/** Runs checks on small platforms, in a vocabulary of its own that the shipped one cannot change under it. */
final class Bench {

    private static final String VOCABULARY = """
            vocabulary bench {
                kind device denotes Component
                kind box : device
                kind guard : box
                kind river denotes Flow
                kind way denotes Path
                kind net denotes Network
                kind login denotes Account
                kind house denotes Site
                kind renter denotes Tenant
                kind service-of-ours denotes Offer
                kind copy-of-it denotes Instance
                kind files denotes Data
                kind turn denotes Change
                kind mishap denotes Incident
                kind pact denotes Agreement
                kind works denotes Platform
                kind someone denotes Person

                plane inner
                plane outer
                plane middle
                layer top
                layer bottom

                protocol sealed-mail { is sealed }
                protocol postcard { is not sealed }
                protocol pigeon

                capability strong flag "Strong" zh "强"
                capability quick flag "Quick" zh "快"
                capability sealed flag "Sealed" zh "密封"
                capability colour choice "Colour" zh "颜色" { red "Red" blue "Blue" green "Green" }
                capability weight number "Weight" zh "重量"
                capability keeps period "Keeps" zh "保存"
                capability build version "Build" zh "版本"
                capability motto text "Motto" zh "口号"
                capability made-on date "Made on" zh "做于" denotes Change.made
                capability turned flag "Turned" zh "已转" denotes Change.made
                capability told-on date "Told on" zh "告知于" denotes Change.notified
                capability reported-on date "Reported on" zh "报告于" denotes Change.reported
                capability seen-at date "Seen at" zh "发现于" denotes Incident.detected
                capability told-at date "Told at" zh "通知于" denotes Incident.notified
                capability weighty choice "Weighty" zh "分量" denotes Data.grade { general important core }
                capability manned flag "Manned" zh "有人" denotes Site.operations
                capability standing flag "Standing" zh "有效" of pact denotes inForce
                capability grade-of number "Grade" zh "级别" denotes ProtectionLevel.level

                relation leans-on "Leans on" zh "依靠"
                relation owned-by-renter "Owned by" zh "属于" denotes Network.tenant
                relation passes-by "Passes" zh "经过" denotes Flow.through

                predicate solid "Solid" zh "稳固": is strong and is quick
                predicate heavy "Heavy" zh "重" (least number, age period) : has weight >= least
                    and has record weighing within age
                predicate above "Above" zh "高于" (least number) : has weight >= every box that (has weight >= least)
                predicate leaning "Leaning" zh "有依靠": leans-on some box
            }
            """;

    /** Words that are defined by themselves, which is a mistake, but must not keep a check from ending. */
    private static final String CIRCLES = """
            vocabulary circles {
                kind chicken : egg
                kind egg : chicken
                predicate endless "Endless" zh "无尽": meets endless
                predicate ping "Ping" zh "乒": is quick and meets pong
                predicate pong "Pong" zh "乓": meets ping
            }
            """;

    private Bench() {
    }

    /** The result of checks, written one after the other, on a platform with these parts. */
    static CheckResult check(String checks, String parts) {
        return models(checks, parts).check("rules 1");
    }

    /** As {@link #result}, where the statement has these lines. */
    static String resultWithSettings(String checks, String parts, String settings) {
        return lines(models(checks, parts, settings).check("rules 1"));
    }

    static Models models(String checks, String parts) {
        return models(checks, parts, "");
    }

    private static Models models(String checks, String parts, String settings) {
        return Models.of("bench.plumb", VOCABULARY)
                .and("rules.plumb", "requirements rules { status current clause 0 { requirement 1 {\n" + checks + "\n} } }")
                .and("platform.plumb", "platform p {\n" + parts + "\n}\nstatement s for p { applies rules\n" + settings + "\n}");
    }

    /** As {@link #result}, of models that are not well formed, with words that are defined by themselves. */
    static String resultWithMistakes(String checks, String parts) {
        return lines(models(checks, parts).and("circles.plumb", CIRCLES).withMistakes().check("rules 1"));
    }

    /**
     * A result in lines: verdict and strength, then each witness with its reason, behind {@code +} where the checks hold,
     * {@code -} where they are violated, {@code ?} where the model does not say enough.
     */
    static String result(String checks, String parts) {
        return lines(check(checks, parts));
    }

    static String lines(CheckResult result) {
        var lines = new ArrayList<String>();
        lines.add((result.verdict() + " " + result.strength()).toLowerCase(Locale.ROOT));
        add(lines, "+ ", result.holds());
        add(lines, "- ", result.violates());
        add(lines, "? ", result.unknown());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String sign, List<Witness> witnesses) {
        witnesses.forEach(witness -> lines.add(sign + witness.name().en()
                + (witness.because().isEmpty() ? "" : ": " + witness.because().en())));
    }
}
