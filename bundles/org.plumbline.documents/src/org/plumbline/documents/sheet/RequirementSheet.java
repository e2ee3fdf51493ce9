// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.CheckWords;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.sheet.Sheet.Block;
import org.plumbline.documents.sheet.Sheet.Line;
import org.plumbline.documents.sheet.Sheet.Row;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Attribute;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Guidance;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;

/** Plans the sheet of a requirement: where it stands, what it says, who must do it, how it is judged, what is near it. */
public final class RequirementSheet {

    private static final String BULLET = "–";

    private final Catalogue catalogue;
    private final NeighbourBlocks neighbours;
    private final Function<Check, String> checkText;

    /** @param checkText writes a check as the language reads it */
    public RequirementSheet(Catalogue catalogue, MappingGraph mappings, Function<Check, String> checkText) {
        this.catalogue = catalogue;
        this.neighbours = new NeighbourBlocks(catalogue, mappings);
        this.checkText = checkText;
    }

    public Sheet of(Requirement requirement) {
        var set = Requirements.setOf(requirement);
        var key = RequirementKey.of(set, requirement);
        var facts = new Facts(requirement, set);
        var blocks = new ArrayList<Block>();
        Stream.of(facts.place(), facts.content(), facts.judgement(), facts.context())
                .map(rows -> rows.stream().filter(row -> !row.lines().isEmpty()).toList())
                .filter(rows -> !rows.isEmpty()).forEach(rows -> blocks.add(new Block(Wording.NONE, rows)));
        blocks.addAll(neighbours.of(key));
        return new Sheet(requirement.getTitle() == null ? Wording.same(key.toString())
                : new Wording("{0}  {1}", "{0}  {1}").with(key, Wording.of(requirement.getTitle())), blocks);
    }

    /** What is said of one requirement. */
    private final class Facts {

        private final Requirement requirement;
        private final RequirementSet set;
        private final SetWords words;

        Facts(Requirement requirement, RequirementSet set) {
            this.requirement = requirement;
            this.set = set;
            this.words = new SetWords(set);
        }

        List<Row> place() {
            var obligation = Requirements.obligation(requirement);
            return List.of(
                    row(Words.STANDARD, Stream.of(Words.LABELLED.with(words.citation(), Wording.ofTitle(set)))),
                    new Row(SheetTerms.CLAUSE_PATH, Requirements.clausesOf(requirement).reversed().stream()
                            .map(Facts::clause).toList()),
                    row(Words.PRINTED_LABEL, Requirements.printed(requirement).stream().map(Wording::same)),
                    row(Words.OBLIGATION, Stream.of(obligation).filter(force -> force != Obligation.UNSTATED)
                            .map(words::obligation)),
                    row(Words.LEVEL, Stream.of(words.level(Requirements.level(requirement)))),
                    row(SheetTerms.LAYER, Requirements.layer(requirement).stream().map(Wording::ofTitle)),
                    row(SheetTerms.DOMAIN, Requirements.domain(requirement).stream().map(Wording::ofTitle)),
                    row(Terms.CONTROL_POINT, Requirements.controlPoint(requirement).stream().map(Wording::of)),
                    row(SheetTerms.ASSESSMENT_UNIT, Stream.ofNullable(requirement.getUnit()).map(Wording::same)),
                    row(SheetTerms.ATTRIBUTES, attributes()),
                    row(Words.RESPONSIBLE, Requirements.responsibilities(requirement).stream().map(this::responsibility)),
                    row(Terms.UNCONFIRMED, requirement.isUnconfirmed() ? Stream.of(SheetTerms.UNCONFIRMED_NOTE) : Stream.of()),
                    row(SheetTerms.FINGERPRINT, Stream.of(Wording.same(Fingerprint.of(requirement)))));
        }

        List<Row> content() {
            return List.of(
                    row(Terms.TEXT, Stream.ofNullable(requirement.getText()).map(Wording::of)),
                    new Row(SheetTerms.ITEMS, items(requirement.getItems(), 0).toList()),
                    row(SheetTerms.NOTES, texts(requirement.getNotes())),
                    new Row(Words.PARAMETERS, requirement.getParameters().stream()
                            .flatMap(parameter -> parameter(parameter, 0)).toList()),
                    row(Terms.INTERPRETATION, Stream.ofNullable(requirement.getInterpretation()).map(Wording::of)),
                    guidance(SheetTerms.GUIDANCE_CUSTOMER, Guidance::getCsc),
                    guidance(SheetTerms.GUIDANCE_PROVIDER, Guidance::getCsp),
                    row(SheetTerms.INFORMATION, texts(requirement.getInformation())));
        }

        List<Row> judgement() {
            return List.of(
                    list(Terms.METHOD, requirement.getMethods().stream().map(Facts::step)),
                    list(SheetTerms.EXPECTED_EVIDENCE, texts(requirement.getExpectedEvidence())),
                    row(Terms.CRITERIA, requirement.getCriteria().stream().map(criterion -> Words.LABELLED.with(
                            words.verdict(criterion.getMeaning()), Wording.of(criterion.getText())))),
                    list(SheetTerms.DELIVERIES, requirement.getDeliveries().stream().map(this::delivery)),
                    new Row(SheetTerms.CHECKS, requirement.getChecks().stream().flatMap(this::check).toList()));
        }

        /** A check in words, and below them as the language has it. */
        private Stream<Line> check(Check check) {
            return Stream.of(Line.of(0, BULLET, CheckWords.of(check)), Line.of(1, "", Wording.same(checkText.apply(check))));
        }

        List<Row> context() {
            return List.of(
                    row(SheetTerms.CITATIONS, requirement.getCitations().stream().map(this::citation)),
                    row(SheetTerms.THREATS, set.getThreats().stream()
                            .filter(threat -> threat.getAnsweredBy().contains(requirement)).map(Facts::named)));
        }

        // Single facts -----------------------------------------------------------------------------------------------

        private static Line clause(Clause clause) {
            return Line.of(0, clause.getName(), Wording.of(clause.getTitle()));
        }

        private static Wording named(Element element) {
            return new Wording("{0} {1}", "{0} {1}").with(element.getName(), Wording.of(element.getTitle()));
        }

        /** The values by attribute. */
        private Stream<Wording> attributes() {
            var values = new LinkedHashMap<Element, List<Wording>>();
            requirement.getAttributes().forEach(value -> values
                    .computeIfAbsent((Attribute) value.eContainer(), attribute -> new ArrayList<>())
                    .add(Wording.ofTitle(value)));
            return values.entrySet().stream()
                    .map(entry -> Words.LABELLED.with(Wording.ofTitle(entry.getKey()), Wording.list(entry.getValue())));
        }

        private Wording responsibility(Responsibility responsibility) {
            var models = Wording.list(responsibility.getModels().stream().<Wording>map(Words::of).toList());
            var bound = words.side(responsibility.getSide());
            var side = models.isEmpty() ? bound : Words.IN_BRACKETS.with(bound, models);
            return switch (responsibility.eContainer()) {
                case Clause clause -> SheetTerms.FROM_CLAUSE.with(side, clause.getName());
                case Requirement own -> side;
                default -> SheetTerms.FROM_SET.with(side);
            };
        }

        private static Stream<Line> items(List<Item> items, int depth) {
            return items.stream().flatMap(item -> Stream.concat(
                    Stream.of(Line.of(depth, item.getLabel() == null ? BULLET : item.getLabel() + ")",
                            Wording.of(item.getText()))),
                    items(item.getItems(), depth + 1)));
        }

        private static Stream<Line> parameter(Parameter parameter, int depth) {
            var mark = parameter.getItem() == null ? BULLET : parameter.getItem() + ")";
            var kind = Words.of(parameter.getKind());
            var text = parameter.getText() == null ? kind : Words.LABELLED.with(kind, Wording.of(parameter.getText()));
            return Stream.concat(Stream.of(Line.of(depth, mark, text)), parameter.getOptions().stream()
                    .flatMap(option -> option.getParameter() != null ? parameter(option.getParameter(), depth + 1)
                            : Stream.of(Line.of(depth + 1, BULLET, Wording.of(option.getText())))));
        }

        /** A table that has nothing for a side says so. */
        private Row guidance(Wording label, Function<Guidance, List<Text>> side) {
            if (requirement.getGuidance() == null) {
                return new Row(label, List.of());
            }
            var texts = side.apply(requirement.getGuidance());
            return row(label, texts.isEmpty() ? Stream.of(Terms.NONE) : texts(texts));
        }

        private static Wording step(MethodStep step) {
            var kinds = Wording.list(step.getKinds().stream().<Wording>map(Words::of).toList());
            return kinds.isEmpty() ? Wording.of(step.getText()) : Words.LABELLED.with(kinds, Wording.of(step.getText()));
        }

        private Wording delivery(Delivery delivery) {
            var what = SheetTerms.DELIVERED.with(Words.of(delivery.getDeliverable()), Words.when(delivery));
            if (delivery.getResponsible() != Side.UNSTATED) {
                what = SheetTerms.DELIVERED_BY.with(what, words.side(delivery.getResponsible()));
            }
            if (delivery.getTrigger() != null) {
                what = Words.IN_BRACKETS.with(what, Wording.of(delivery.getTrigger()));
            }
            return delivery.getTitle() == null ? what : Words.LABELLED.with(what, Wording.of(delivery.getTitle()));
        }

        private Wording citation(Citation citation) {
            var place = String.join(" ", Stream.concat(Stream.of(document(citation.getDocument())),
                    Stream.of(String.join(", ", citation.getClauses()))).filter(part -> !part.isEmpty()).toList());
            return Words.IN_BRACKETS.with(place, Words.of(citation.getPurpose()));
        }

        /** What a citation calls a document, by its designation. */
        private String document(String key) {
            return set.getReferences().stream().filter(reference -> key.equals(reference.getName()))
                    .map(DocumentReference::getDesignation).filter(designation -> designation != null).findFirst()
                    .or(() -> catalogue.set(key).map(RequirementSet::getSource)).orElse(key);
        }
    }

    // Rows -----------------------------------------------------------------------------------------------------------

    private static Row row(Wording label, Stream<Wording> texts) {
        return new Row(label, texts.filter(text -> !text.isEmpty()).map(Line::of).toList());
    }

    /** Several with bullets, one without. */
    private static Row list(Wording label, Stream<Wording> texts) {
        var all = texts.toList();
        return all.size() < 2 ? row(label, all.stream())
                : new Row(label, all.stream().map(text -> Line.of(0, BULLET, text)).toList());
    }

    private static Stream<Wording> texts(List<Text> texts) {
        return texts.stream().map(Wording::of);
    }
}
