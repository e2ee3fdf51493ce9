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
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (OfSet set : subject.evaluated().sets()) {
            if (set.set().getStatus() != EditionStatus.CURRENT) {
                report.on(set.application(), problem(set.set()), remedy(set.set()));
            }
        }
    }

    private static Wording problem(RequirementSet set) {
        return (set.getStatus() == EditionStatus.DRAFT ? new Wording("“{0}” ({1}) is a draft.", "“{0}”（{1}）是草案。")
                : new Wording("“{0}” ({1}) is superseded.", "“{0}”（{1}）已被替代。"))
                .with(set.getName(), set.getEdition() == null ? "" : set.getEdition());
    }

    private static Wording remedy(RequirementSet set) {
        var successor = set.getStatus() == EditionStatus.DRAFT ? set.getPublishedAs() : set.getReplacedBy();
        return successor == null
                ? new Wording("Apply the current edition, or say why not in the scope.", "请采用现行版本，或在范围中说明原因。")
                : new Wording("Apply {0}, or say why not in the scope.", "请采用 {0}，或在范围中说明原因。").with(successor);
    }
}
