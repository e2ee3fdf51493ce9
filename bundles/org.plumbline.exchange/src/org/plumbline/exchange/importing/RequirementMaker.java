// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Column;
import org.plumbline.exchange.importing.Profile.Field;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.Guidance;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.VerdictMeaning;

/** Makes requirements of entries and of rows of tables. */
final class RequirementMaker {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final Profile profile;
    private final LineJoiner joiner;
    private final Citer citer;
    private final ObligationWords obligations;
    private final ParameterFinder parameters;
    private final LossLog log;

    RequirementMaker(Profile profile, LineJoiner joiner, Citer citer, ObligationWords obligations, LossLog log) {
        this.profile = profile;
        this.joiner = joiner;
        this.citer = citer;
        this.obligations = obligations;
        this.parameters = new ParameterFinder(profile.parameters());
        this.log = log;
    }

    // Entries ---------------------------------------------------------------------------------------------------------

    /** The requirement that an entry of a clause is. */
    Requirement make(EntryTree entry, String identifier, Section section, Clause clause) {
        Requirement requirement = MODEL.createRequirement();
        requirement.setName(identifier);
        printed(entry, requirement);
        List<String> paragraphs = new ArrayList<>(entry.paragraphs());
        Optional<String> title = entry.title();
        if (title.isEmpty() && section.headed() != null && paragraphs.size() > 1) {
            title = Optional.of(paragraphs.removeFirst());
        }
        title.ifPresent(text -> requirement.setTitle(Texts.of(text)));
        Stream.of(paragraphs, entry.field(Field.TEXT).orElse(List.of())).flatMap(List::stream)
                .reduce(joiner::join).ifPresent(text -> requirement.setText(Texts.of(text)));
        requirement.getItems().addAll(entry.items(joiner));
        entry.notes().forEach(note -> requirement.getNotes().add(Texts.of(note)));
        entry.field(Field.INFORMATION).ifPresent(texts -> texts
                .forEach(text -> requirement.getInformation().add(Texts.of(text))));
        requirement.setGuidance(guidance(entry));
        finish(requirement, section, clause, entry.lines().getFirst());
        if (profile.lines().broken() && !entry.texts(joiner).allMatch(profile.lines().ends()::occursIn)) {
            log.assumed(entry.entry().first(), Reason.UNFINISHED, identifier);
        }
        return requirement;
    }

    private void printed(EntryTree entry, Requirement requirement) {
        Optional<String> label = entry.entry().printed();
        if (label.isPresent() && !label.equals(entry.entry().label())) {
            requirement.setPrinted(label.get());
            if (entry.title().isEmpty()) {
                log.assumed(entry.entry().first(), Reason.LABEL_BY_POSITION, requirement.getName(), label.get());
            }
        }
    }

    /** A guidance that has nothing for a side says so; one that is not there at all says nothing. */
    private Guidance guidance(EntryTree entry) {
        Optional<List<String>> customer = entry.field(Field.CUSTOMER);
        Optional<List<String>> provider = entry.field(Field.PROVIDER);
        if (customer.isEmpty() && provider.isEmpty()) {
            return null;
        }
        Guidance guidance = MODEL.createGuidance();
        customer.ifPresent(texts -> texts.forEach(text -> guidance.getCsc().add(Texts.of(text))));
        provider.ifPresent(texts -> texts.forEach(text -> guidance.getCsp().add(Texts.of(text))));
        return guidance;
    }

    // Rows ------------------------------------------------------------------------------------------------------------

    /**
     * The requirement that a row of a clause's table is.
     *
     * @param alone whether it is the only row of its clause
     */
    Requirement make(TableReader.Row row, Section section, Clause clause, boolean alone) {
        LabelledText content = LabelledText.of(String.join("\n", row.paragraphs(Field.TEXT)), section.table().lists(), joiner);
        RequirementLevel level = level(row, section);
        Requirement requirement = MODEL.createRequirement();
        requirement.setName(Identifiers.of(alone ? section.idsAlone() : section.ids(),
                Map.of("clause", clause.getName(), "label", content.labels(), "level", level.getLiteral())));
        requirement.setLevel(level);
        if (alone && !section.idsAlone().equals(section.ids()) && !content.labels().isEmpty()) {
            requirement.setPrinted(content.labels());
        }
        LabelledText shown = content.onlyItem().orElse(content);
        if (!shown.text().isEmpty()) {
            requirement.setText(Texts.of(shown.text()));
        }
        requirement.getItems().addAll(shown.modelItems());
        row.cell(Field.INTERPRETATION).ifPresent(text -> requirement.setInterpretation(Texts.of(text)));
        row.cell(Field.NOTE).ifPresent(text -> requirement.getNotes().add(Texts.of(text)));
        for (Column column : section.table().columns()) {
            row.cell(column.reads()).ifPresent(cell -> column(column, cell, requirement, row));
        }
        for (Map<Field, String> delivery : row.deliveries()) {
            requirement.getDeliveries().add(delivery(delivery, section, row));
        }
        if (section.table().cites() != null) {
            requirement.getCitations().add(citer.citation(section.table().cites(), clause.getName(), row.lines().getFirst()));
        }
        log.read(row.lines());
        finish(requirement, section, clause, row.lines().getFirst());
        return requirement;
    }

    private void column(Column column, String cell, Requirement requirement, TableReader.Row row) {
        switch (column.reads()) {
            case METHODS -> parts(column, cell).forEach(step -> requirement.getMethods().add(step(column, step)));
            case EVIDENCE -> parts(column, cell).forEach(text -> requirement.getExpectedEvidence().add(Texts.of(text)));
            case CRITERIA -> criteria(column, cell, requirement, row);
            default -> { }
        }
    }

    private RequirementLevel level(TableReader.Row row, Section section) {
        int index = section.table().indexOf(Field.LEVEL);
        if (index < 0) {
            return RequirementLevel.UNSTATED;
        }
        String printed = row.cell(Field.LEVEL).orElse("");
        return ColumnFinder.value(section.table().columns().get(index), printed)
                .map(RequirementLevel::get)
                .orElseGet(() -> {
                    log.misunderstood(row.lines().getFirst(), Reason.UNKNOWN_VALUE, printed, Field.LEVEL.word());
                    return RequirementLevel.UNSTATED;
                });
    }

    /** The entries of a cell that counts them; the whole cell if it does not. */
    private static List<String> parts(Column column, String cell) {
        List<Rule.Found> labels = new ArrayList<>();
        if (column.parts() != null) {
            for (Rule.Found found : column.parts().findAll(cell)) {
                if (found.group("label").filter(Integer.toString(labels.size() + 1)::equals).isPresent()) {
                    labels.add(found);
                }
            }
        }
        if (labels.isEmpty() || !Script.trim(cell.substring(0, labels.getFirst().start())).isEmpty()) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : cell.length();
            parts.add(Script.trim(cell.substring(labels.get(i).end(), end)));
        }
        return parts;
    }

    private static MethodStep step(Column column, String text) {
        MethodStep step = MODEL.createMethodStep();
        step.setText(Texts.of(text));
        for (MethodKind kind : MethodKind.VALUES) {
            if (column.kinds().containsKey(kind) && column.kinds().get(kind).occursIn(text)) {
                step.getKinds().add(kind);
            }
        }
        if (step.getKinds().isEmpty() && column.otherwise() != null) {
            step.getKinds().add(column.otherwise());
        }
        return step;
    }

    /** The criteria that a cell keys by words with a colon, the longest word first where one is part of another. */
    private void criteria(Column column, String cell, Requirement requirement, TableReader.Row row) {
        String words = column.values().keySet().stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote).collect(Collectors.joining("|"));
        List<Rule.Found> keys = Rule.of("(?<word>" + words + ")\\s*[:：]").findAll(cell);
        if (keys.isEmpty() || !Script.trim(cell.substring(0, keys.getFirst().start())).isEmpty()) {
            log.misunderstood(row.lines().getFirst(), Reason.UNKNOWN_VALUE, cell, column.reads().word());
        }
        for (int i = 0; i < keys.size(); i++) {
            int end = i + 1 < keys.size() ? keys.get(i + 1).start() : cell.length();
            Criterion criterion = MODEL.createCriterion();
            criterion.setMeaning(VerdictMeaning.get(column.values().get(keys.get(i).group("word").orElseThrow())));
            criterion.setText(Texts.of(Script.trim(cell.substring(keys.get(i).end(), end))));
            requirement.getCriteria().add(criterion);
        }
    }

    private Delivery delivery(Map<Field, String> printed, Section section, TableReader.Row row) {
        Delivery delivery = MODEL.createDelivery();
        value(Field.FREQUENCY, printed, section, row).ifPresent(frequency -> {
            switch (frequency) {
                case "continuously" -> delivery.setOccasion(Occasion.REALTIME);
                case "as-needed" -> delivery.setOccasion(Occasion.AS_NEEDED);
                default -> delivery.setEvery(Period.parse(frequency));
            }
        });
        value(Field.RESPONSIBLE, printed, section, row).ifPresent(side -> delivery.setResponsible(Side.get(side)));
        value(Field.DELIVERABLE, printed, section, row)
                .ifPresent(kind -> delivery.setDeliverable(DeliverableKind.get(kind)));
        return delivery;
    }

    private Optional<String> value(Field field, Map<Field, String> printed, Section section, TableReader.Row row) {
        int index = section.table().indexOf(field);
        if (index < 0) {
            return Optional.empty();
        }
        String cell = printed.getOrDefault(field, "");
        Optional<String> value = ColumnFinder.value(section.table().columns().get(index), cell);
        if (value.isEmpty()) {
            log.misunderstood(row.lines().getFirst(), Reason.UNKNOWN_VALUE, cell, field.word());
        }
        return value;
    }

    // Both ------------------------------------------------------------------------------------------------------------

    private void finish(Requirement requirement, Section section, Clause clause, Line line) {
        texts(requirement).forEach(text -> requirement.getCitations()
                .addAll(citer.citations(section.citations(), Profile.Citing.REQUIREMENTS, text, line)));
        parameters.addTo(requirement);
        responsible(requirement, section, clause);
        obligation(requirement, clause, line);
    }

    /** Counts a requirement and what it consists of. */
    void count(Requirement requirement) {
        log.count(Kind.REQUIREMENT, 1);
        log.count(Kind.ITEM, (int) itemTexts(requirement.getItems()).count());
        log.count(Kind.NOTE, requirement.getNotes().size());
        log.count(Kind.DELIVERY, requirement.getDeliveries().size());
        log.count(Kind.PARAMETER, requirement.getParameters().size());
        log.count(Kind.GUIDANCE, requirement.getGuidance() == null ? 0 : 1);
    }

    private static Stream<String> texts(Requirement requirement) {
        return Stream.concat(Stream.ofNullable(requirement.getText()), itemTexts(requirement.getItems()))
                .map(text -> text.getPhrases().getFirst().getValue());
    }

    private static Stream<Text> itemTexts(List<Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.getText()), itemTexts(item.getItems())));
    }

    private void responsible(Requirement requirement, Section section, Clause clause) {
        texts(requirement).findFirst().ifPresent(text -> section.responsible().stream()
                .filter(actor -> actor.acts(text, clause.getName()))
                .findFirst()
                .ifPresent(actor -> requirement.getResponsibilities().add(responsibility(actor.side()))));
    }

    static Responsibility responsibility(Side side) {
        Responsibility responsibility = MODEL.createResponsibility();
        responsibility.setSide(side);
        return responsibility;
    }

    /** The first word of obligation in the requirement decides, else its clause, else the profile's default. */
    private void obligation(Requirement requirement, Clause clause, Line line) {
        Optional<Obligation> stated = texts(requirement).map(obligations::of).flatMap(Optional::stream).findFirst();
        if (stated.isPresent()) {
            requirement.setObligation(stated.get());
        } else if (inherited(clause) == Obligation.UNSTATED) {
            byDefault(requirement, line);
        }
    }

    private void byDefault(Requirement requirement, Line line) {
        Obligation otherwise = profile.obligations().otherwise();
        if (otherwise == null) {
            log.misunderstood(line, Reason.NO_OBLIGATION, requirement.getName());
            return;
        }
        requirement.setObligation(otherwise);
        log.assumed(line, Reason.DEFAULT_OBLIGATION, requirement.getName(), otherwise.getLiteral());
    }

    private static Obligation inherited(Clause clause) {
        for (Object at = clause; at instanceof Clause outer; at = outer.eContainer()) {
            if (outer.getObligation() != Obligation.UNSTATED) {
                return outer.getObligation();
            }
        }
        return Obligation.UNSTATED;
    }
}
