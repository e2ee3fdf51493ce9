// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.parts.Tones;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.ControlStatus;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Risk;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Text;

/** What is known of one gap, as cells: in the words of its remedy where it has one, of the evaluation otherwise. */
public record GapCells(Gap gap, Statement statement, AssetClasses classes) {

    /** More names than this of one asset class are counted instead. */
    private static final int NAMES = 12;
    private static final int SOON_DAYS = 30;

    String anchor() {
        return requirement().filter(requirement -> gap.first() && Requirements.setOf(requirement) != null)
                .map(requirement -> Anchors.of(Requirements.setOf(requirement), requirement)).orElse("");
    }

    Cell securityLayer() {
        return requirement().flatMap(SecurityLayer::of).map(Wording::ofTitle).map(Cell::text).orElse(Cell.NONE);
    }

    /** Where the set names no control point, the clause. */
    Cell controlPoint() {
        return requirement().map(SecurityLayer::controlPoint).map(Cell::text).orElse(Cell.NONE);
    }

    Cell item() {
        return requirement().map(requirement -> Cell.stack(Stream.of(identifier(), RequirementCells.summary(requirement))
                .filter(cell -> cell != Cell.NONE).toList())).orElse(Cell.text(gap.number()));
    }

    /** The requirement, or the number of the gap where its requirement is unknown. */
    public Cell identifier() {
        return Cell.text(requirement().map(RequirementCells::identifier).orElse(Wording.same(gap.number())));
    }

    /** What the remedy names; otherwise what violates or was judged badly, or else what implements the controls. */
    Cell assets() {
        var named = gap.remedy().map(Remedy::getOf).filter(elements -> !elements.isEmpty())
                .<List<? extends EObject>>map(elements -> elements)
                .orElseGet(() -> gap.requirement().map(GapCells::concerned).orElse(List.of()));
        var byClass = new LinkedHashMap<String, LinkedHashSet<Wording>>();
        named.forEach(element -> byClass.computeIfAbsent(classes.classOf(element).orElse(""), key -> new LinkedHashSet<>())
                .add(name(element)));
        return Cell.stack(byClass.entrySet().stream().map(entry -> new Cell.Text(
                assets(entry.getKey(), List.copyOf(entry.getValue())))).toList());
    }

    private static List<? extends EObject> concerned(OfRequirement requirement) {
        var objects = Gap.objects(requirement);
        return !objects.isEmpty() ? objects : requirement.controls().stream()
                .flatMap(link -> link.control().getImplementedBy().stream()).distinct().toList();
    }

    private static Wording assets(String assetClass, List<Wording> names) {
        var list = RequirementCells.names(names, NAMES);
        return assetClass.isEmpty() ? list : Words.LABELLED.with(Words.ofAssetClass(assetClass), list);
    }

    private static Wording name(EObject element) {
        return element instanceof Element named && named.getTitle() != null ? Wording.ofTitle(named) : Names.of(element);
    }

    Cell problem() {
        var said = said(Remedy::getFinding, gap.problems());
        return said == Cell.BLANK ? Cell.NONE : said;
    }

    /** What counts first, and how much more there is. */
    public Cell mainProblem() {
        var all = gap.remedy().map(Remedy::getFinding).map(Wording::of).filter(said -> !said.isEmpty()).map(List::of)
                .orElseGet(gap::problems);
        return all.isEmpty() ? Cell.NONE
                : Cell.text(all.size() == 1 ? all.getFirst() : GapTerms.FURTHER.with(all.getFirst(), all.size() - 1));
    }

    Cell advice() {
        return said(Remedy::getMeasure, gap.advice());
    }

    Cell threats() {
        return gap.requirement().map(row -> Cell.stack(row.set().getThreats().stream()
                .filter(threat -> threat.getAnsweredBy().contains(row.requirement()))
                .<Wording>map(Wording::ofTitle).map(Cell::text).toList())).orElse(Cell.NONE);
    }

    Cell consequence() {
        return said(Remedy::getConsequence, List.of());
    }

    private Cell said(Function<Remedy, Text> text, List<Wording> otherwise) {
        return gap.remedy().map(text).map(Wording::of).filter(wording -> !wording.isEmpty()).map(Cell::text)
                .orElseGet(() -> otherwise.isEmpty() ? Cell.BLANK
                        : Cell.stack(otherwise.stream().map(Cell::text).toList()));
    }

    /** The remedy's, or else that of the controls, where there is no choice between several. */
    Cell risk() {
        var given = gap.remedy().map(Remedy::getRisk).map(List::of)
                .orElseGet(() -> controls().flatMap(control -> control.getRisks().stream()).distinct().toList());
        return given.size() == 1 ? Cell.text(risk(given.getFirst())) : Cell.BLANK;
    }

    /** A level in the assessor's words, or that of a risk of the statement's register. */
    private Wording risk(String given) {
        return statement.getRisks().stream().filter(risk -> given.equals(risk.getName())).map(GapCells::risk).findFirst()
                .orElse(Wording.same(given));
    }

    /** A risk of the register: its level, and its name. */
    static Wording risk(Risk risk) {
        return risk.getLevel() == null ? Wording.same(risk.getName()) : Words.IN_BRACKETS.with(risk.getLevel(), risk.getName());
    }

    Cell hazard() {
        return gap.remedy().map(remedy -> Cell.text(remedy.isHazard() ? GapTerms.YES : GapTerms.NO)).orElse(Cell.BLANK);
    }

    public Cell owners() {
        var owners = ownersNamed();
        return owners.isEmpty() ? Cell.BLANK : Cell.stack(owners.stream().map(Cell::text).toList());
    }

    Wording ownersWord() {
        var owners = ownersNamed();
        return owners.isEmpty() ? GapTerms.NOBODY : Wording.list(owners);
    }

    /** Where no remedy has been listed yet, those who are in charge of the controls. */
    private List<Wording> ownersNamed() {
        var owners = gap.remedy().isPresent() ? gap.remedy().map(Remedy::getOwner).stream()
                : controls().map(Control::getOwner).filter(Objects::nonNull);
        return owners.distinct().<Wording>map(Wording::ofTitle).toList();
    }

    public Cell due() {
        return due(gap).<Cell>map(Cell.Day::new).orElse(Cell.BLANK);
    }

    /** The planned date; where no remedy has been listed yet, the day the first planned control is due. */
    public static Optional<LocalDate> due(Gap gap) {
        return gap.remedy().isPresent() ? gap.remedy().map(Remedy::getDue)
                : controls(gap).filter(control -> control.getStatus() == ControlStatus.PLANNED).map(Control::getDue)
                        .filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    Wording dueWord(LocalDate asOf) {
        return !gap.isOpen() ? Words.of(gap.state())
                : due(gap).map(day -> dueWord(day, asOf)).orElse(GapTerms.NO_DAY);
    }

    /** The day itself is not late. */
    private static Wording dueWord(LocalDate day, LocalDate asOf) {
        return day.isBefore(asOf) ? Terms.OVERDUE
                : day.isAfter(asOf.plusDays(SOON_DAYS)) ? GapTerms.DUE_LATER : GapTerms.DUE_SOON;
    }

    Wording stateWord() {
        return Words.of(gap.state());
    }

    Cell state() {
        return new Cell.Status(stateWord(), Tones.of(gap.state()));
    }

    Cell result() {
        return gap.remedy().map(Remedy::getResult).map(Wording::of).map(Cell::text).orElse(Cell.BLANK);
    }

    Cell retested() {
        return gap.remedy().map(Remedy::getRetested).<Cell>map(Cell.Day::new).orElse(Cell.BLANK);
    }

    Cell acceptedBy() {
        return gap.remedy().map(Remedy::getAcceptedBy).filter(name -> !name.isBlank()).map(Cell::text)
                .orElse(Cell.BLANK);
    }

    Cell kinds() {
        var kinds = gap.kinds().stream().<Cell>map(kind -> new Cell.Status(Words.of(kind), Tones.of(kind)));
        return Cell.stack(gap.isClosedTooEarly()
                ? Stream.concat(kinds, Stream.of(new Cell.Text(GapTerms.CLOSED_TOO_EARLY))).toList() : kinds.toList());
    }

    public Cell severity() {
        return new Cell.Status(Words.of(gap.severity()), Tones.of(gap.severity()));
    }

    private Stream<Control> controls() {
        return controls(gap);
    }

    private static Stream<Control> controls(Gap gap) {
        return gap.requirement().stream().flatMap(row -> row.controls().stream()).map(link -> link.control());
    }

    /** The requirement, also where the statement does not apply it; absent where its name refers to nothing. */
    private Optional<Requirement> requirement() {
        return gap.requirement().map(OfRequirement::requirement).or(() -> gap.remedy()
                .map(remedy -> remedy.getRequirement().getRequirement())
                .filter(requirement -> !requirement.eIsProxy()));
    }
}
