// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;

/** The texts of two requirements are not those that a mapping link compared. */
final class MappingSuspect implements Rule {

    @Override
    public String id() {
        return "mapping.suspect";
    }

    @Override
    public Wording title() {
        return new Wording("Two requirements were compared in other words", "映射所比对的文本已变化");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.workspace().of(Mapping.class).stream().flatMap(mapping -> mapping.getLinks().stream())
                .filter(link -> isWhole(link) && Fingerprint.isSuspect(link.getFingerprint(), link))
                .forEach(link -> report.on(link, problem(link), new Wording(
                        "Compare the texts as they are now, and record their fingerprint {0}.",
                        "请按现行文本重新比对，并登记文本指纹 {0}。").with(Fingerprint.of(link))));
    }

    private static boolean isWhole(MappingLink link) {
        return link.getSource() != null && !link.getSource().eIsProxy()
                && link.getTarget() != null && !link.getTarget().eIsProxy();
    }

    private static Wording problem(MappingLink link) {
        return new Wording("{0} was judged on other texts.", "{0}所比对的要求文本已变化，待复核。").with(References.name(link));
    }
}
