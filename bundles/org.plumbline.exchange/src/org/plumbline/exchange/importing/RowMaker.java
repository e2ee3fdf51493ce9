// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.importing.TableRule.Column;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.DeliverableKind;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.MethodKind;
import org.plumbline.model.plumb.MethodStep;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.VerdictMeaning;

/** Makes requirements of rows of tables. */
final class RowMaker {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final LineJoiner joiner;
    private final Citer citer;
    private final RequirementMaker requirements;
    private final LossLog log;
    private final Map<Column, Rule> keys = new HashMap<>();

    RowMaker(LineJoiner joiner, Citer citer, RequirementMaker requirements, LossLog log) {
        this.joiner = joiner;
        this.citer = citer;
        this.requirements = requirements;
        this.log = log;
    }

    /**
     * The requirement that a row of a clause's table is.
     *
     * @param alone whether it is the only row of its clause
     */
    Requirement make(TableReader.Row row, Section section, Clause clause, boolean alone) {
        String text = String.join("\n", row.paragraphs(Field.TEXT));
        LabelledText content = LabelledText.of(text, section.table().lists(), joiner);
        Requirement requirement = MODEL.createRequirement();
        requirement.setLevel(level(row, section));
        identify(requirement, content, section, clause, alone);
        show(requirement, content.onlyItem().orElse(content));
        for (Column column : section.table().columns()) {
            row.cell(column.reads(), joiner).ifPresent(cell -> column(column, cell, requirement, row));
        }
        requirement.setGuidance(RequirementMaker.guidance(side(row, section, Field.CUSTOMER),
                side(row, section, Field.PROVIDER)));
        for (Map<Field, String> delivery : row.deliveries()) {
            requirement.getDeliveries().add(delivery(delivery, section, row));
        }
        if (section.table().cites() != null) {
            requirement.getCitations().add(citer.citation(section.table().cites(), clause.getName(), row.first()));
        }
        log.read(row.lines());
        requirements.finish(requirement, section, clause, row.first());
        return requirement;
    }

    private static void identify(Requirement requirement, LabelledText content, Section section, Clause clause,
            boolean alone) {
        boolean first = content.labels().isEmpty() || !section.table().lists().isEmpty()
                && section.table().lists().getFirst().positionOf(content.labels()) == 1;
        String ids = alone && first ? section.idsAlone() : section.ids();
        requirement.setName(Identifiers.of(ids, Map.of("clause", clause.getName(), "label", content.labels(),
                "level", requirement.getLevel().getLiteral())));
        if (!ids.equals(section.ids()) && !content.labels().isEmpty()) {
            requirement.setPrinted(content.labels());
        }
    }

    private static void show(Requirement requirement, LabelledText content) {
        if (!content.text().isEmpty()) {
            requirement.setText(Texts.of(content.text()));
        }
        requirement.getItems().addAll(content.modelItems());
    }

    private RequirementLevel level(TableReader.Row row, Section section) {
        int index = section.table().indexOf(Field.LEVEL);
        if (index < 0) {
            return RequirementLevel.UNSTATED;
        }
        String printed = row.cell(Field.LEVEL, joiner).orElse("");
        return ColumnFinder.value(section.table().columns().get(index), printed)
                .map(RequirementLevel::get)
                .orElseGet(() -> {
                    log.misunderstood(row.first(), Reason.UNKNOWN_VALUE, printed, Field.LEVEL.word());
                    return RequirementLevel.UNSTATED;
                });
    }

    /** The guidance for a side; empty if the table has no column for it. */
    private static Optional<List<String>> side(TableReader.Row row, Section section, Field field) {
        return section.table().indexOf(field) < 0 ? Optional.empty() : Optional.of(row.paragraphs(field));
    }

    // Cells -----------------------------------------------------------------------------------------------------------

    private void column(Column column, String cell, Requirement requirement, TableReader.Row row) {
        switch (column.reads()) {
            case INTERPRETATION -> requirement.setInterpretation(
                    Texts.of(parts(column, cell).stream().reduce("", joiner::join)));
            case INFORMATION -> parts(column, cell).forEach(text -> requirement.getInformation().add(Texts.of(text)));
            case NOTE -> parts(column, cell).forEach(text -> requirement.getNotes().add(Texts.of(text)));
            case METHODS -> parts(column, cell).forEach(step -> requirement.getMethods().add(step(column, step)));
            case EVIDENCE -> parts(column, cell).forEach(text -> requirement.getExpectedEvidence().add(Texts.of(text)));
            case CRITERIA -> criteria(column, cell, requirement, row);
            default -> { }
        }
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
        return between(labels, cell);
    }

    /** The text after each of these up to the next. */
    private static List<String> between(List<Rule.Found> labels, String cell) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : cell.length();
            texts.add(Script.trim(cell.substring(labels.get(i).end(), end)));
        }
        return texts;
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

    /** The criteria that a cell keys by words with a colon. */
    private void criteria(Column column, String cell, Requirement requirement, TableReader.Row row) {
        List<Rule.Found> found = keys.computeIfAbsent(column, Column::keys).findAll(cell);
        if (found.isEmpty() || !Script.trim(cell.substring(0, found.getFirst().start())).isEmpty()) {
            log.misunderstood(row.first(), Reason.UNKNOWN_VALUE, cell, column.reads().word());
        }
        List<String> texts = between(found, cell);
        for (int i = 0; i < found.size(); i++) {
            Criterion criterion = MODEL.createCriterion();
            criterion.setMeaning(VerdictMeaning.get(column.values().get(found.get(i).group("word").orElseThrow())));
            criterion.setText(Texts.of(texts.get(i)));
            requirement.getCriteria().add(criterion);
        }
    }

    // Deliveries ------------------------------------------------------------------------------------------------------

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
            log.misunderstood(row.first(), Reason.UNKNOWN_VALUE, cell, field.word());
        }
        return value;
    }
}
