// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementSet;

/**
 * A security layer (安全层面) of a set with its control points (安全控制点), as assessors go through them.
 *
 * @param element the security domain, or the layer where the set has no domains; absent for requirements of neither
 * @param controlPoints its control points, in document order
 */
public record SecurityLayer(Optional<Element> element, List<ControlPoint> controlPoints) {

    public SecurityLayer {
        controlPoints = List.copyOf(controlPoints);
    }

    /**
     * A control point.
     *
     * @param name its name; empty where requirements stand in no clause
     * @param requirements its requirements, in document order
     */
    public record ControlPoint(Wording name, List<OfRequirement> requirements) {

        public ControlPoint {
            requirements = List.copyOf(requirements);
        }

        public Totals totals() {
            return Totals.of(requirements);
        }
    }

    public List<OfRequirement> requirements() {
        return controlPoints.stream().flatMap(point -> point.requirements().stream()).toList();
    }

    public Totals totals() {
        return Totals.of(requirements());
    }

    /** The layers of these requirements, in the order in which they are met first. */
    static List<SecurityLayer> of(List<OfRequirement> requirements) {
        var layers = new LinkedHashMap<Optional<Element>, LinkedHashMap<Wording, List<OfRequirement>>>();
        requirements.forEach(row -> layers.computeIfAbsent(of(row.requirement()), layer -> new LinkedHashMap<>())
                .computeIfAbsent(controlPoint(row.requirement()), point -> new ArrayList<>()).add(row));
        return layers.entrySet().stream().map(layer -> new SecurityLayer(layer.getKey(), layer.getValue().entrySet().stream()
                .map(point -> new ControlPoint(point.getKey(), point.getValue())).toList())).toList();
    }

    /** The security domain of a requirement, or its layer where it has no domain. */
    public static Optional<Element> of(Requirement requirement) {
        return Requirements.domain(requirement).<Element>map(domain -> domain).or(() -> Requirements.layer(requirement));
    }

    /**
     * The control point of a requirement; where the set names none, its innermost clause that is about something, which
     * one that gathers the requirements of a level ("Basic requirements") is not.
     */
    public static Wording controlPoint(Requirement requirement) {
        return Requirements.controlPoint(requirement).map(Wording::of).or(() -> Requirements.clausesOf(requirement).stream()
                .filter(clause -> clause.getTitle() != null).<Wording>map(Wording::ofTitle)
                .filter(title -> !namesLevel(title, Requirements.setOf(requirement))).findFirst()).orElse(Wording.NONE);
    }

    private static boolean namesLevel(Wording title, RequirementSet set) {
        var words = new SetWords(set);
        return Stream.of(RequirementLevel.values()).map(words::level).filter(word -> !word.isEmpty())
                .anyMatch(word -> word.zh().equals(title.zh()));
    }
}
