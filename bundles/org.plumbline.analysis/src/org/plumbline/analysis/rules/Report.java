// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.RequirementReference;

/** Takes what one rule finds. */
public final class Report {

    private final Rule rule;
    private final List<Finding> findings = new ArrayList<>();

    Report(Rule rule) {
        this.rule = rule;
    }

    /** A finding on an element of the models. */
    public void on(EObject place, Wording problem, Wording remedy) {
        findings.add(new Finding(rule.id(), rule.severity(), problem, remedy, place, Optional.empty()));
    }

    /** A finding on an element, about the requirement that a reference in it names. */
    public void on(EObject place, RequirementReference about, Wording problem, Wording remedy) {
        findings.add(new Finding(rule.id(), rule.severity(), problem, remedy, place,
                Optional.ofNullable(about.getRequirement())));
    }

    /** A finding on a mapping link, about the requirement that it judges. */
    public void on(MappingLink link, Wording problem, Wording remedy) {
        findings.add(new Finding(rule.id(), rule.severity(), problem, remedy, link, Optional.of(link.getSource())));
    }

    /** A finding on an element, about a requirement. */
    public void on(EObject place, OfRequirement about, Wording problem, Wording remedy) {
        on(place, about, rule.severity(), problem, remedy);
    }

    /** A finding on an element, about a requirement, whose severity depends on the case. */
    public void on(EObject place, OfRequirement about, Severity severity, Wording problem, Wording remedy) {
        findings.add(new Finding(rule.id(), severity, problem, remedy, place, Optional.of(about.requirement())));
    }

    List<Finding> findings() {
        return findings;
    }

    /** How a requirement is named in findings. */
    static Wording name(OfRequirement requirement) {
        return SetWords.name(requirement.set(), requirement.requirement());
    }
}
