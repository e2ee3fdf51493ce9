// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Places;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.PropertyValue;

/** Data, or a copy of them, lie in a territory that is none of those they are to reside in. */
final class DataOutsideResidency implements Rule {

    @Override
    public String id() {
        return "data.outside-residency";
    }

    @Override
    public Wording title() {
        return new Wording("Data lie outside their territories", "数据存放于允许地域之外");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Relations that lead to copies; the vocabulary has them, the metamodel does not. */
    private static final Set<String> COPIES = Set.of("backed-up-to", "replicates-to");

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Data.class).filter(data -> !data.getResidency().isEmpty()).forEach(data -> {
            var outside = places(data).stream().flatMap(place -> outside(data, place)).distinct().toList();
            if (!outside.isEmpty()) {
                report.on(data, problem(data, outside), new Wording(
                        "Move them back, or correct the territories in which they may be.",
                        "请将其迁回，或更正允许的存放地域。"));
            }
        });
    }

    /** Where data are stored, and where they and what stores them are copied to. */
    private static Set<Element> places(Data data) {
        var places = new LinkedHashSet<Element>(data.getStoredIn());
        copies(data.getAssertions()).forEach(places::add);
        data.getStoredIn().stream().flatMap(component -> copies(component.getAssertions())).forEach(places::add);
        return places;
    }

    private static Stream<Element> copies(List<Assertion> assertions) {
        return assertions.stream().filter(assertion -> !assertion.isNegated() && isOfCopies(assertion.getProperty()))
                .flatMap(assertion -> assertion.getValues().stream()).map(PropertyValue::getElement)
                .filter(Objects::nonNull);
    }

    private static boolean isOfCopies(Property relation) {
        return relation != null && relation.getName() != null && COPIES.contains(relation.getName());
    }

    private static Stream<Wording> outside(Data data, Element place) {
        return Places.sites(place).stream().flatMap(Optional::stream)
                .flatMap(site -> Places.territory(site).filter(territory -> !data.getResidency().contains(territory))
                        .map(territory -> new Wording("“{0}” at “{1}” ({2})", "“{0}”（机房“{1}”，{2}）")
                                .with(Wording.named(place), Wording.named(site), Words.territory(territory))).stream());
    }

    private static Wording problem(Data data, List<Wording> outside) {
        return new Wording("Data “{0}” are to reside in {1}, but lie in {2}.", "数据“{0}”应存放于{1}，但实际存放于{2}。")
                .with(Wording.named(data), Words.territories(data.getResidency()), Few.of(outside));
    }
}
