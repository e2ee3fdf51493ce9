// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.RequirementSet;

/** A statement applies an edition that is a draft or superseded. */
final class StandardNotCurrent implements Rule {

    @Override
    public String id() {
        return "standard.not-current";
    }

    @Override
    public Wording title() {
        return new Wording("The edition is a draft or superseded", "标准版本并非现行");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (OfSet set : subject.evaluated().sets()) {
            var status = set.set().getStatus();
            if (status == EditionStatus.DRAFT || status == EditionStatus.SUPERSEDED) {
                report.on(set.application(), problem(set.set()), remedy(set.set()));
            }
        }
    }

    private static Wording problem(RequirementSet set) {
        var name = set.getEdition() == null ? new Wording("“{0}”", "“{0}”").with(Wording.named(set))
                : new Wording("“{0}” ({1})", "“{0}”（{1}）").with(Wording.named(set), set.getEdition());
        return (set.getStatus() == EditionStatus.DRAFT ? new Wording("{0} is a draft.", "{0}是草案。")
                : new Wording("{0} is superseded.", "{0}已被替代。")).with(name);
    }

    private static Wording remedy(RequirementSet set) {
        var successor = set.getStatus() == EditionStatus.DRAFT ? set.getPublishedAs() : set.getReplacedBy();
        return successor == null
                ? new Wording("Apply the current edition, or suppress this finding with the reason.",
                        "请采用现行版本，或说明理由后抑制此项。")
                : new Wording("Apply {0}, or suppress this finding with the reason.", "请采用 {0}，或说明理由后抑制此项。").with(successor);
    }
}
