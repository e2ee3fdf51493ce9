// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.model.plumb.Sample;

/** A sample cannot be relied on: it does not say why these were drawn, or its numbers cannot be. */
final class AssessmentSampleUnexplained implements Rule {

    @Override
    public String id() {
        return "assessment.sample-unexplained";
    }

    @Override
    public Wording title() {
        return new Wording("A sample that cannot be relied on", "抽样依据不足");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.assessments().stream().flatMap(assessment -> assessment.getSamples().stream())
                .filter(sample -> sample.getKind() != null).forEach(sample -> {
                    if (sample.getPopulation() < 1 || sample.getDrawn() > sample.getPopulation()) {
                        report.on(sample, IMPOSSIBLE.with(sample.getDrawn(), sample.getPopulation(), kind(sample)),
                                new Wording("Say how many there are, and how many of them were drawn.",
                                        "请写明总数和其中抽取的数量。"));
                    } else if (sample.getDrawn() < sample.getPopulation() && Wording.of(sample.getReason()).isBlank()) {
                        report.on(sample, UNEXPLAINED.with(sample.getDrawn(), sample.getPopulation(), kind(sample)),
                                new Wording("Give the reason why these stand for the others.",
                                        "请说明所抽取的对象为何具有代表性。"));
                    }
                });
    }

    private static final Wording IMPOSSIBLE = new Wording("There is no sample of {0} of {1} “{2}”.",
            "“{2}”的抽样数 {0} 与总数 {1} 不符。");

    private static final Wording UNEXPLAINED = new Wording("{0} of {1} “{2}” were sampled without a reason.",
            "“{2}”共 {1} 个，抽取 {0} 个，但没有说明理由。");

    private static Wording kind(Sample sample) {
        return Names.of(sample.getKind());
    }
}
