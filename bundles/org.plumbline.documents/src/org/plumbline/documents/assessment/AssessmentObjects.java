// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.OnObject;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Kinds;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Account;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Offer;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.Sample;
import org.plumbline.model.plumb.Site;
import org.plumbline.model.plumb.Zone;

/** The objects of the items (测评对象清单), each once, by asset class, with the samples that assessors drew of its kind. */
record AssessmentObjects(Source source, List<AssessedSet> sets) {

    private static final List<Column> COLUMNS = List.of(
            new Column(Terms.SEQUENCE, 12),
            new Column(Terms.ASSET_CLASS, 34),
            new Column(AssessmentTerms.OBJECT, 52),
            new Column(AssessmentTerms.IDENTIFIER, 42),
            new Column(AssessmentTerms.WHERE, 52),
            new Column(AssessmentTerms.INSTANCES, 16),
            new Column(AssessmentTerms.ITEMS_CONCERNED, 20),
            new Column(AssessmentTerms.OF_THESE_JUDGED, 20),
            new Column(AssessmentTerms.SAMPLED, 36),
            new Column(AssessmentTerms.SAMPLE_REASON, 46));

    private static final int PLACES = 6;

    /** An object, the whole where it is absent, and how many items it is referred to and judged in. */
    private record Referred(Optional<Element> object, Wording assetClass, int items, int judged) {
    }

    Section section() {
        var objects = referred();
        return new Section("objects", AssessmentTerms.OBJECTS, List.of(AssessmentTerms.OBJECTS_NOTE), List.of(new Table(Table.Kind.REGISTER,
                AssessmentTerms.OBJECTS, COLUMNS, List.of(Terms.ASSET_CLASS), rows(objects))));
    }

    private List<Row> rows(List<Referred> objects) {
        var samples = samples();
        var kinds = new Kinds();
        var rows = new ArrayList<Row>();
        objects.forEach(object -> rows.add(row(rows.size() + 1, object, samples.stream().filter(sample -> object.object()
                .filter(element -> kinds.is(element, sample.getKind())).isPresent()).toList())));
        samples.stream().filter(sample -> objects.stream().noneMatch(object -> object.object()
                .filter(element -> kinds.is(element, sample.getKind())).isPresent()))
                .forEach(sample -> rows.add(row(rows.size() + 1, sample)));
        return rows;
    }

    /** By asset class, the platform as a whole first. */
    private List<Referred> referred() {
        var all = new LinkedHashMap<Optional<Element>, List<OnObject>>();
        sets.forEach(set -> set.ordered().forEach(item -> item.objects().forEach(object ->
                all.computeIfAbsent(object.object(), key -> new ArrayList<>()).add(object))));
        var classes = AssetClasses.of(source.statement().platform());
        var order = new LinkedHashMap<Wording, Integer>();
        return all.entrySet().stream().map(entry -> referred(entry, classes))
                .peek(object -> order.putIfAbsent(object.assetClass(), order.size())).toList().stream()
                .sorted(Comparator.comparing((Referred object) -> object.object().isPresent())
                        .thenComparing(object -> order.get(object.assetClass()))).toList();
    }

    private static Referred referred(Map.Entry<Optional<Element>, List<OnObject>> entry, AssetClasses classes) {
        return new Referred(entry.getKey(),
                entry.getKey().flatMap(classes::classOf).map(Words::ofAssetClass).orElse(Wording.NONE),
                entry.getValue().size(), (int) entry.getValue().stream().filter(ItemCells::isJudged).count());
    }

    /** Of the assessments that judged any of the items. */
    private List<Sample> samples() {
        return source.requirements().flatMap(row -> row.assessed().stream()).map(Assessed::assessment).distinct()
                .flatMap(assessment -> assessment.getSamples().stream())
                .filter(sample -> sample.getKind() != null && !sample.getKind().eIsProxy()).toList();
    }

    private Row row(int number, Referred referred, List<Sample> samples) {
        var object = referred.object();
        return new Row("", Wording.NONE, List.of(
                new Cell.Number(number),
                Cell.text(referred.assetClass()),
                Cell.text(object.<Wording>map(Wording::ofTitle).orElse(AssessmentTerms.WHOLE)),
                Cell.text(object.flatMap(Names::qualified).orElse(source.statement().platform().getName())),
                object.map(AssessmentObjects::where).orElse(Cell.NONE),
                object.flatMap(AssessmentObjects::instances).<Cell>map(Cell.Number::new).orElse(Cell.NONE),
                new Cell.Number(referred.items()),
                new Cell.Number(referred.judged()),
                Cell.stack(samples.stream().map(AssessmentObjects::drawn).toList()),
                Cell.stack(samples.stream().map(Sample::getReason).map(Wording::of).distinct().map(Cell::text)
                        .filter(cell -> cell != Cell.NONE).toList())),
                List.of(referred.assetClass()));
    }

    /** A class that was sampled and none of which is referred to. */
    private static Row row(int number, Sample sample) {
        var assetClass = Optional.ofNullable(sample.getKind().getAssetClass()).map(Words::ofAssetClass)
                .orElse(Wording.NONE);
        return new Row("", Wording.NONE, List.of(new Cell.Number(number), Cell.text(assetClass),
                Cell.text(AssessmentTerms.CLASS_ONLY.with(Wording.ofTitle(sample.getKind()))), Cell.text(sample.getKind().getName()),
                Cell.NONE, Cell.NONE, new Cell.Number(0), new Cell.Number(0), drawn(sample),
                Cell.text(Wording.of(sample.getReason()))), List.of(assetClass));
    }

    private static Cell drawn(Sample sample) {
        return new Cell.Text(AssessmentTerms.DRAWN_OF.with(Wording.ofTitle(sample.getKind()), sample.getDrawn(),
                sample.getPopulation()));
    }

    private static Optional<Integer> instances(Element object) {
        return object instanceof Component component && !component.getInstances().isEmpty()
                ? Optional.of(component.getInstances().size()) : Optional.empty();
    }

    /**
     * Sites and racks of a component, the zone of a site, the zone or plane of a network, where people work and papers
     * are kept.
     */
    private static Cell where(Element object) {
        var places = switch (object) {
            case Component component -> component.getInstances().stream().map(AssessmentObjects::place);
            case Instance instance -> Stream.of(place(instance));
            case Network network -> titles(Stream.ofNullable(
                    network.getZone() == null ? network.getPlane() : network.getZone()));
            case Site site -> titles(Stream.ofNullable(
                    site.eContainer() instanceof Element outer ? zone(site, outer) : null));
            case Person person -> titles(Stream.ofNullable(person.getLocation()));
            case Account account -> titles(account.getComponents().stream());
            case Data data -> titles(data.getStoredIn().stream());
            case Offer offer -> titles(offer.getBy().stream());
            case Record record -> Stream.ofNullable(record.getLocation()).map(Wording::same);
            default -> Stream.<Wording>empty();
        };
        return Cell.text(RequirementCells.names(places.filter(place -> !place.isEmpty()).distinct().toList(), PLACES));
    }

    /** Sites stand in zones or belong to some; what they stand in otherwise tells nothing. */
    private static Element zone(Site site, Element outer) {
        return outer instanceof Zone ? outer : outer.eContents().stream()
                .filter(Zone.class::isInstance).map(Zone.class::cast)
                .filter(zone -> zone.getSites().contains(site)).findFirst().orElse(null);
    }

    private static Wording place(Instance instance) {
        var site = instance.getSite() == null ? Wording.NONE : Wording.ofTitle(instance.getSite());
        return instance.getRack() == null || instance.getRack().isBlank() ? site
                : site.isEmpty() ? Wording.same(instance.getRack()) : Words.IN_BRACKETS.with(site, instance.getRack());
    }

    private static Stream<Wording> titles(Stream<? extends Element> elements) {
        return elements.<Wording>map(Wording::ofTitle);
    }
}
