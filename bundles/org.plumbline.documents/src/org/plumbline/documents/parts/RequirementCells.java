// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.EvidenceState;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Status;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.mapping.Step;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.EvidenceKind;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Tailoring;

/** What is known of one requirement, as cells, in the words of its set. */
public record RequirementCells(OfRequirement requirement, SetWords words) {

    /** More names than this of elements that hold, or of which nothing is said, are counted instead. */
    private static final int NAMES = 12;
    private static final int SUMMARY = 240;

    public static RequirementCells of(OfRequirement requirement) {
        return new RequirementCells(requirement, new SetWords(requirement.set()));
    }

    public String anchor() {
        return Anchors.of(requirement.set(), requirement.requirement());
    }

    /** {@code ITU-T X.1605 8.1-1}: the number of its set, and its identifier in models. */
    public Wording identifier() {
        return identifier(requirement.requirement());
    }

    public static Wording identifier(Requirement requirement) {
        return SetWords.name(setOf(requirement), requirement);
    }

    /** The label as printed. */
    public Cell printed() {
        return Cell.text(Requirements.printed(requirement.requirement()).orElse(""));
    }

    public Cell summary() {
        return summary(requirement.requirement());
    }

    /** Items stand on lines of their own. */
    public static Cell summary(Requirement requirement) {
        return isOfItems(requirement)
                ? Cell.stack(shortened(requirement.getItems().stream().map(RequirementCells::item).toList()).stream()
                        .map(Cell.Text::new).toList())
                : Cell.text(summaryText(requirement));
    }

    private static boolean isOfItems(Requirement own) {
        return Wording.of(own.getTitle()).isEmpty() && Wording.of(own.getText()).isEmpty();
    }

    Wording summaryText() {
        return summaryText(requirement.requirement());
    }

    /** Its title, or else its text, or else its items. */
    private static Wording summaryText(Requirement own) {
        return shortened(Stream.of(Wording.of(own.getTitle()), Wording.of(own.getText()))
                .filter(text -> !text.isEmpty()).findFirst().map(RequirementCells::leftOpen)
                .orElseGet(() -> own.getItems().stream().map(RequirementCells::item)
                        .reduce((one, other) -> Terms.ITEM_AFTER_ITEM.with(one, other)).orElse(Wording.NONE)));
    }

    /** A text that goes over into a list which is not printed with it ends in dots. */
    private static Wording leftOpen(Wording text) {
        return new Wording(text.en().strip().replaceFirst(":$", " …"), text.zh().strip().replaceFirst("[：:]$", "……"));
    }

    private static Wording item(Item item) {
        return item.getLabel() == null ? Wording.of(item.getText())
                : Terms.ITEM.with(item.getLabel(), Wording.of(item.getText()));
    }

    public Cell obligationAndLevel() {
        var cells = new ArrayList<Cell>();
        if (requirement.obligation() != Obligation.UNSTATED) {
            cells.add(new Cell.Text(words.obligation(requirement.obligation())));
        }
        var level = words.level(requirement.level());
        if (!level.isEmpty()) {
            cells.add(new Cell.Text(level));
        }
        return Cell.stack(cells);
    }

    /** The controls, each leading to its row among the controls. */
    public Cell controls() {
        return Cell.stack(requirement.controls().stream().map(link -> {
            var name = name(link.control());
            return new Cell.Link(link.direct() ? name : Terms.VIA_MAPPING.with(name), Anchors.of(link.control()));
        }).toList());
    }

    public Cell components() {
        return Cell.text(Wording.list(requirement.controls().stream()
                .flatMap(link -> link.control().getImplementedBy().stream())
                .distinct()
                .<Wording>map(Wording::ofTitle)
                .toList()));
    }

    public Cell implementation() {
        if (!requirement.applies()) {
            return Cell.NONE;
        }
        var status = new Cell.Status(Words.of(requirement.implementation()), Tones.of(requirement.implementation()));
        var due = requirement.controls().stream().map(ControlLink::control)
                .filter(control -> control.getStatus() == ControlStatus.PLANNED)
                .map(Control::getDue).filter(Objects::nonNull).distinct().sorted()
                .map(day -> new Cell.Text(Terms.DUE_DAY.with(day)));
        return Cell.stack(Stream.concat(Stream.of(status), due).toList());
    }

    public Cell evidence() {
        if (requirement.evidence().isEmpty()) {
            return needsEvidence() ? status(requirement.evidenceState()) : Cell.NONE;
        }
        return Cell.stack(requirement.evidence().stream().flatMap(item -> evidence(item).stream()).toList());
    }

    /** Where nothing satisfies a requirement, there is nothing to prove. */
    public boolean needsEvidence() {
        return requirement.applies() && requirement.status() != Status.UNCOVERED;
    }

    public static List<Cell> evidence(EvidenceItem item) {
        var evidence = item.evidence();
        var title = evidence.getKind() == EvidenceKind.UNSTATED
                ? Wording.ofTitle(evidence)
                : Words.IN_BRACKETS.with(Wording.ofTitle(evidence), Words.of(evidence.getKind()));
        var state = Words.of(item.state());
        var validity = item.lastDay()
                .map(day -> evidence.getCollected() == null
                        ? Terms.UNTIL_DAY.with(day)
                        : Terms.FROM_TO.with(evidence.getCollected(), day))
                .orElseGet(() -> evidence.getCollected() == null
                        ? Wording.NONE
                        : Terms.COLLECTED_ON.with(evidence.getCollected()));
        return List.of(new Cell.Text(title), new Cell.Status(
                validity.isEmpty() ? state : Words.LABELLED.with(state, validity), Tones.of(item.state())));
    }

    public Cell responsible() {
        var side = requirement.expectedSide().map(words::side).stream();
        var parties = requirement.responsible().stream().<Wording>map(Wording::ofTitle);
        return Cell.stack(Stream.concat(side, parties).distinct().map(Cell.Text::new).toList());
    }

    public Cell departments() {
        return Cell.stack(requirement.controls().stream().map(link -> link.control().getOwner())
                .filter(Objects::nonNull).distinct().<Wording>map(Wording::ofTitle).map(Cell.Text::new).toList());
    }

    public Cell side() {
        return requirement.expectedSide().map(side -> Cell.text(words.side(side)))
                .orElseGet(() -> Cell.stack(requirement.responsible().stream()
                        .<Wording>map(Wording::ofTitle).map(Cell.Text::new).toList()));
    }

    /** Decisions with their text and reason; where there is none, why the requirement does not apply. */
    public Cell tailoring() {
        var cells = new ArrayList<Cell>();
        requirement.tailorings().forEach(tailoring -> cells.addAll(tailoring(tailoring)));
        if (cells.isEmpty() && !requirement.reason().isEmpty()) {
            cells.add(new Cell.Text(requirement.reason()));
        }
        return Cell.stack(cells);
    }

    public List<Cell> tailoring(Tailoring tailoring) {
        var cells = new ArrayList<Cell>();
        var kind = words.tailoring(tailoring.getKind());
        var replacement = Wording.of(tailoring.getReplacement());
        var replacedBy = Wording.list(tailoring.getReplacedBy().stream()
                .map(RequirementReference::getRequirement).map(RequirementCells::identifier).toList());
        Stream.of(replacement, replacedBy).filter(text -> !text.isEmpty())
                .forEach(to -> cells.add(new Cell.Text(Words.LABELLED.with(kind, to))));
        if (cells.isEmpty()) {
            cells.add(new Cell.Text(kind));
        }
        if (tailoring.getReason() != null) {
            cells.add(new Cell.Text(Terms.BECAUSE.with(Wording.of(tailoring.getReason()))));
        }
        var decided = Stream.of(tailoring.getBy(), tailoring.getOn()).filter(Objects::nonNull)
                .map(String::valueOf).map(Wording::same).toList();
        if (!decided.isEmpty()) {
            cells.add(new Cell.Text(Terms.DECIDED_BY_ON.with(Wording.sequence(decided))));
        }
        if (tailoring.getUntil() != null) {
            cells.add(new Cell.Text(Terms.DECIDE_ANEW.with(tailoring.getUntil())));
        }
        return cells;
    }

    public Wording modelVerdictWord() {
        return !requirement.applies() ? Wording.NONE
                : requirement.check().map(CheckResult::verdict).map(Words::of).orElse(Terms.NO_CHECK);
    }

    public Cell modelVerdict() {
        if (!requirement.applies()) {
            return Cell.NONE;
        }
        return requirement.check().<Cell>map(check ->
                new Cell.Status(Words.of(check.verdict()), Tones.of(check.verdict())))
                .orElse(new Cell.Text(Terms.NO_CHECK));
    }

    public Cell witnesses() {
        if (!requirement.applies() || requirement.check().isEmpty()) {
            return Cell.NONE;
        }
        var check = requirement.check().get();
        var cells = new ArrayList<Cell>();
        cells.addAll(witnesses(Terms.VIOLATES, check.violates(), Tone.BAD, Integer.MAX_VALUE));
        cells.addAll(witnesses(Terms.UNKNOWN, check.unknown(), Tone.OPEN, NAMES));
        cells.addAll(witnesses(Terms.HOLDS, check.holds(), Tone.NEUTRAL, NAMES));
        cells.add(new Cell.Text(Terms.STRENGTH.with(Words.of(check.strength()))));
        return Cell.stack(cells);
    }

    /** A line per reason, so that forty hosts with the same fault are one line. */
    private static List<Cell> witnesses(Wording label, List<Witness> witnesses, Tone tone, int limit) {
        var byReason = new LinkedHashMap<Wording, List<Wording>>();
        witnesses.forEach(witness ->
                byReason.computeIfAbsent(witness.because(), because -> new ArrayList<>()).add(witness.name()));
        return byReason.entrySet().stream().<Cell>map(entry -> {
            var names = names(entry.getValue(), limit);
            var counted = label.with(entry.getValue().size());
            var said = entry.getKey().isEmpty() ? counted : Wording.sequence(List.of(counted, entry.getKey()));
            return new Cell.Text(Words.LABELLED.with(said, names), tone);
        }).toList();
    }

    public static Wording names(List<Wording> names, int limit) {
        return names.size() <= limit ? Wording.list(names)
                : Terms.FIRST_OF.with(Wording.list(names.stream().limit(limit).toList()), Terms.MORE.with(names.size()));
    }

    public Wording assessedVerdictWord() {
        return requirement.applies() || !requirement.assessed().isEmpty() ? words.verdict(requirement) : Wording.NONE;
    }

    public Cell assessedVerdict() {
        var word = assessedVerdictWord();
        if (word.isEmpty()) {
            return Cell.NONE;
        }
        var latest = SetWords.latest(requirement);
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Status(word, Tones.of(requirement.rollUp())));
        latest.stream().filter(assessed -> assessed.given().getObject() != null)
                .forEach(assessed -> cells.add(onObject(assessed)));
        latest.stream().map(Assessed::assessment).limit(1).forEach(assessment -> {
            cells.add(Cell.text(assessment.getBy()));
            cells.add(Cell.day(assessment.getOn()));
        });
        return Cell.stack(cells);
    }

    private Cell onObject(Assessed assessed) {
        var object = Wording.ofTitle(assessed.given().getObject());
        var verdict = assessed.verdict().<Wording>map(Wording::ofTitle).orElse(Wording.NONE);
        return new Cell.Text(Terms.ON_OBJECT.with(object, verdict));
    }

    /** The paths by which controls that cite other requirements reach this one. */
    public Cell mappings() {
        return Cell.stack(requirement.controls().stream().filter(link -> !link.direct())
                .flatMap(link -> link.via().stream()).distinct().map(RequirementCells::mapping).toList());
    }

    private static Cell mapping(MappingLink link) {
        return new Cell.Text(Words.MAPPED.with(
                identifier(link.getSource()), identifier(link.getTarget()), Words.of(link.getRelation())));
    }

    /** The links one after the other, each with its relation as it is read on the way. */
    public static Wording path(MappingPath path) {
        return path.steps().stream().map(step -> Terms.STEP_ON.with(end(step, step.to()), Words.of(step.conclusion())))
                .reduce(start(path), (way, step) -> Terms.WAY.with(way, step));
    }

    private static Wording start(MappingPath path) {
        return path.steps().isEmpty() ? Wording.same(path.from().toString()) : end(path.steps().getFirst(), path.from());
    }

    /** The requirement at one end of a step's link. */
    private static Wording end(Step step, RequirementKey key) {
        var mapping = step.mapping();
        return key.equals(RequirementKey.sourceOf(step.link())) ? SetWords.name(mapping.getSource(), step.link().getSource())
                : SetWords.name(mapping.getTarget(), step.link().getTarget());
    }

    /** Where the requirement stands; what does not apply says in which of the three ways. */
    public Wording statusWord() {
        return requirement.applies()
                ? Words.of(requirement.status())
                : words.applicability(requirement.applicability());
    }

    public Cell status() {
        return new Cell.Status(statusWord(), Tones.of(requirement.status()));
    }

    public static Cell status(EvidenceState state) {
        return new Cell.Status(Words.of(state), Tones.of(state));
    }

    public static Wording name(Control control) {
        return Wording.named(control);
    }

    private static RequirementSet setOf(Requirement requirement) {
        for (var container = requirement.eContainer(); container != null; container = container.eContainer()) {
            if (container instanceof RequirementSet set) {
                return set;
            }
        }
        return null;
    }

    /** As many lines as the length of a summary allows, the first in any case. */
    private static List<Wording> shortened(List<Wording> lines) {
        var shown = new ArrayList<Wording>();
        int length = 0;
        for (var line : lines) {
            length += line.zh().length();
            if (!shown.isEmpty() && length > SUMMARY) {
                shown.add(Terms.LEFT_OPEN);
                break;
            }
            shown.add(shortened(line));
        }
        return shown;
    }

    private static Wording shortened(Wording text) {
        return new Wording(shortened(text.en(), 2 * SUMMARY), shortened(text.zh(), SUMMARY));
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length)).stripTrailing() + "…";
    }
}
