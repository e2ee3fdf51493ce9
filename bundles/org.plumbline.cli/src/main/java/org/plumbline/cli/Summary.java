// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;

import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.ModelVerdict;
import org.plumbline.analysis.Score;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Wording;
import org.plumbline.lang.findings.Diagnosis;
import org.plumbline.model.plumb.VerdictMeaning;

/** The last lines of a validation: where each standard stands, and how many findings there are. */
final class Summary {

    private final Language language;

    Summary(Language language) {
        this.language = language;
    }

    void print(Evaluation evaluation, List<Diagnosis> lines, boolean notesShown, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
        }
        for (OfStatement statement : evaluation.statements()) {
            for (OfSet set : statement.sets()) {
                out.println(of(statement, set).in(language));
                if (set.totals().takenOver() + set.totals().takenOverInPart() > 0) {
                    out.println(takenOver(set).in(language));
                }
                statement.scores().stream().filter(score -> score.set() == set.set())
                        .forEach(score -> out.println(of(score).in(language)));
            }
        }
        if (evaluation.statements().isEmpty()) {
            out.println(new Wording("No statement applies a standard, so nothing was held against one. Write `statement NAME for "
                    + "PLATFORM { applies SET }`.", "没有声明适用任何标准，因此未进行比对。请编写 statement NAME for PLATFORM { applies SET }。")
                    .in(language));
        }
        long notes = count(lines, Severity.INFO);
        out.println(new Wording("{0}, {1}, {2}{4}, as of {3}.",
                "截至 {3}：错误 {0}，警告 {1}，提示 {2}{4}。")
                .with(counted(count(lines, Severity.ERROR), "error"), counted(count(lines, Severity.WARNING), "warning"),
                        counted(notes, "note"), evaluation.asOf(),
                        notes == 0 || notesShown ? "" : new Wording(" (--notes shows them)", "（用 --notes 显示）"))
                .in(language));
    }

    private static Wording of(OfStatement statement, OfSet set) {
        var totals = set.totals();
        return new Wording("""
                {0}{1} for {2}: {3} of {4} requirements apply; {5} covered, {6} unproven, {7} contradicted by the model, \
                {8} planned, {9} uncovered. Model’s verdict: {10} conform, {11} partial, {12} nonconform, {13} undetermined. \
                Assessed: {14} conform, {15} partial, {16} nonconform, {17} not assessed.""", """
                {0}{1}，{2}：{4} 项要求中适用 {3} 项；已覆盖 {5}，缺证据 {6}，与模型矛盾 {7}，计划中 {8}，未覆盖 {9}。\
                模型预判：符合 {10}，部分符合 {11}，不符合 {12}，无法判定 {13}。测评：符合 {14}，部分符合 {15}，不符合 {16}，未测评 {17}。""")
                .with(set.set().getName(), edition(set), statement.statement().getName(), totals.applicable(),
                        totals.all(), totals.byStatus().get(Status.COVERED), totals.byStatus().get(Status.UNPROVEN),
                        totals.byStatus().get(Status.CONTRADICTED), totals.byStatus().get(Status.PLANNED),
                        totals.byStatus().get(Status.UNCOVERED), totals.byModelVerdict().get(ModelVerdict.CONFORM),
                        totals.byModelVerdict().get(ModelVerdict.PARTIAL),
                        totals.byModelVerdict().get(ModelVerdict.NONCONFORM),
                        totals.byModelVerdict().get(ModelVerdict.UNDETERMINED),
                        totals.byAssessed().get(VerdictMeaning.CONFORM), totals.byAssessed().get(VerdictMeaning.PARTIAL),
                        totals.byAssessed().get(VerdictMeaning.NONCONFORM),
                        totals.byAssessed().get(VerdictMeaning.NOT_ASSESSED));
    }

    private static Wording of(Score score) {
        var name = new Wording("  {0}, {1}: ", "  {0}，{1}：").with(score.set().getName(), Wording.ofTitle(score.profile()));
        var counted = new Wording("{0} points of {1} judged", "已测评 {1} 项，计 {0} 分").with(score.points(), score.judged());
        var result = score.result().map(share -> new Wording("; {0}.", "；{0}。").with(share))
                .orElseGet(() -> new Wording("; no result, since {0}.", "；无法得出结果：{0}。").with(Wording.list(score.lacking())));
        return new Wording("{0}{1}{2}", "{0}{1}{2}").with(name, counted, result);
    }

    private static Wording edition(OfSet set) {
        var edition = set.set().getEdition();
        return edition == null ? Wording.NONE : new Wording(" ({0})", "（{0}）").with(edition);
    }

    /** What a tenant need not show anew, and what it must see to itself. */
    private static Wording takenOver(OfSet set) {
        var totals = set.totals();
        var report = set.requirements().stream().flatMap(row -> row.inherited().stream()).findFirst().orElseThrow().report();
        return new Wording("  From report {0} of {1}: {2} taken over, {3} in part. Left to the tenant: {4}.",
                "  复用报告 {0}（{1}）：整项复用 {2}，部分复用 {3}；客户须自行落实 {4}。")
                .with(report.getNumber(), report.getOn(), totals.takenOver(), totals.takenOverInPart(), totals.applicable());
    }

    /** A number with its noun; Chinese counts without one. */
    private static Wording counted(long number, String noun) {
        return new Wording(number + " " + noun + (number == 1 ? "" : "s"), number + " 项");
    }

    private static long count(List<Diagnosis> lines, Severity severity) {
        return lines.stream().filter(line -> line.severity() == severity).count();
    }
}
