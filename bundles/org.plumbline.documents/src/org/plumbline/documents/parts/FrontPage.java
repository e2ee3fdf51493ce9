// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.ModelRevision;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.ControlBlock;
import org.plumbline.documents.plan.ControlBlock.Field;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Entry;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.RowKey;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Dates;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Approval;
import org.plumbline.model.plumb.Classification;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.ProtectionLevel;
import org.plumbline.model.plumb.Statement;

/** The frame that every document about a statement shares: title, control block, mark and disclaimer. */
public record FrontPage(Source source) {

    private static final List<String> STEPS = List.of("prepared", "reviewed", "approved");
    private static final String APPROVAL = "approval/";
    private static final List<Wording> STEP_WORDS = List.of(Terms.PREPARED, Terms.REVIEWED, Terms.APPROVED);

    public Document with(Wording title, List<Section> sections) {
        return with(title, false, sections);
    }

    /** A document to be taken in at a glance. */
    public Document brief(Wording title, List<Section> sections) {
        return with(title, true, sections);
    }

    private Document with(Wording title, boolean brief, List<Section> sections) {
        return new Document(title, subject(), identification(title), source.asOf(), mark(), Terms.SELF_CHECK,
                controlBlock(title), brief, "", sections);
    }

    private Statement statement() {
        return source.statement().statement();
    }

    private Wording subject() {
        return Terms.SUBJECT.with(Wording.ofTitle(statement()), Dates.inText(source.asOf()));
    }

    private Wording identification(Wording title) {
        return Stream.of(number(title), Wording.same(nonNull(statement().getVersion()))).filter(part -> !part.isEmpty())
                .reduce(Terms.NUMBER_AND_VERSION::with).orElse(Wording.NONE);
    }

    /** The statement is the document that has the number; the others are annexes to it, each of its own name. */
    private Wording number(Wording title) {
        var number = statement().getNumber();
        return number == null ? Wording.NONE : title.equals(Terms.STATEMENT_OF_APPLICABILITY) ? Wording.same(number)
                : Terms.ANNEX.with(number, title);
    }

    private Optional<Wording> mark() {
        var approved = statement().getApprovals().stream().anyMatch(approval -> "approved".equals(approval.getStep()));
        return approved ? Optional.empty() : Optional.of(Terms.NOT_APPROVED);
    }

    private ControlBlock controlBlock(Wording title) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(Terms.DOCUMENT_NUMBER, Cell.text(number(title)), false));
        fields.add(new Field(Terms.VERSION, Cell.text(statement().getVersion()), false));
        fields.add(new Field(Terms.CLASSIFICATION, classification(), false));
        fields.add(new Field(Terms.ISSUED, Cell.day(statement().getDate()), false));
        fields.add(new Field(Terms.AS_OF, Cell.day(source.asOf()), false));
        fields.add(new Field(Terms.TOOL_VERSION, Cell.text("Plumbline " + source.toolVersion()), false));
        fields.add(new Field(Terms.MODEL_REVISION, Cell.text(ModelRevision.of(source.whole())), false));
        fields.add(new Field(Terms.PLATFORM, Cell.text(Wording.ofTitle(source.statement().platform())), false));
        fields.add(new Field(Terms.SERVICE_MODELS, Cell.text(Wording.list(
                source.statement().platform().getModels().stream().map(Words::of).toList())), false));
        if (statement().getTenant() != null) {
            fields.add(new Field(Terms.TENANT, Cell.text(Wording.ofTitle(statement().getTenant())), false));
        }
        fields.add(new Field(Terms.SPEAKS_FOR, Cell.text(Words.of(source.statement().side())), false));
        protection().ifPresent(level -> fields.add(new Field(Terms.PROTECTION_LEVEL, Cell.text(level), true)));
        fields.add(new Field(Terms.SCOPE, Cell.text(Wording.of(statement().getScope())), true));
        fields.add(new Field(Terms.DISTRIBUTION, distribution(), true));
        return new ControlBlock(fields, signatures(), revisions());
    }

    /** The statement's is for those who read it; what leaves the organization is classified by hand. */
    private Cell classification() {
        return source.leaves() ? Cell.BLANK : Cell.text(statement().getClassification());
    }

    private Cell distribution() {
        return switch (source.reader()) {
            case INTERNAL -> Cell.text(Wording.of(statement().getDistribution()));
            case TENANT -> outside(Terms.FOR_TENANTS);
            case SUPERVISOR -> outside(Terms.FOR_SUPERVISOR);
            case PUBLIC -> outside(Terms.FOR_EVERYBODY);
        };
    }

    private static Cell outside(Wording readers) {
        return Cell.stack(List.of(new Cell.Text(readers), new Cell.Text(Terms.LEFT_OUT)));
    }

    private Optional<Wording> protection() {
        var level = statement().getTenant() != null
                ? Optional.ofNullable(statement().getTenant().getProtection())
                : source.statement().platform().getParts().stream()
                        .filter(Classification.class::isInstance).map(Classification.class::cast)
                        .map(Classification::getProtection).filter(Objects::nonNull).findFirst();
        return level.map(FrontPage::protection);
    }

    private static Wording protection(ProtectionLevel level) {
        var number = Terms.LEVEL_NUMBER.with(new Wording(
                Integer.toString(level.getLevel()), "〇一二三四五六七八九".substring(level.getLevel() % 10,
                        level.getLevel() % 10 + 1)));
        var graded = level.getGrades() == null ? number
                : Words.IN_BRACKETS.with(number, level.getGrades());
        return level.getFiling() == null ? graded
                : Wording.sequence(List.of(graded, Terms.FILING.with(level.getFiling())));
    }

    private Table signatures() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < STEPS.size(); i++) {
            var step = STEPS.get(i);
            var word = STEP_WORDS.get(i);
            var given = statement().getApprovals().stream()
                    .filter(approval -> step.equals(approval.getStep())).toList();
            if (given.isEmpty()) {
                rows.add(new Row(List.of(new Cell.Text(word), Cell.BLANK, Cell.BLANK, Cell.BLANK))
                        .keyed(new RowKey(APPROVAL + step, "")));
            }
            given.forEach(approval -> rows.add(signature(word, approval)
                    .keyed(new RowKey(APPROVAL + step + "/" + given.indexOf(approval), ""))));
        }
        return new Table(Table.Kind.FORM, Terms.APPROVALS, List.of(
                new Column(Terms.STEP, 30), new Column(Terms.NAME, 60, new Entry.Text()),
                new Column(Terms.DATE, 40, new Entry.Day()), new Column(Terms.SIGNATURE, 137)), rows);
    }

    /** A step that nobody has taken yet is taken by writing a name. */
    public Map<String, Taker> takers() {
        return STEPS.stream().collect(Collectors.toMap(step -> APPROVAL + step, step -> entries -> approval(step, entries)));
    }

    private Runnable approval(String step, Entries entries) throws Refused {
        var by = entries.text(Terms.NAME);
        var on = entries.day(Terms.DATE);
        if (by.isEmpty()) {
            throw new Refused(Terms.REFUSED_APPROVAL);
        }
        return () -> {
            var approval = PlumbFactory.eINSTANCE.createApproval();
            approval.setStep(step);
            approval.setBy(by);
            approval.setOn(on.orElse(null));
            statement().getApprovals().add(approval);
        };
    }

    private static Row signature(Wording step, Approval approval) {
        return new Row(List.of(new Cell.Text(step), approval.getBy() == null ? Cell.BLANK : Cell.text(approval.getBy()),
                approval.getOn() == null ? Cell.BLANK : new Cell.Day(approval.getOn()), Cell.BLANK));
    }

    private Table revisions() {
        return new Table(Table.Kind.FORM, Terms.REVISIONS, List.of(
                new Column(Terms.VERSION, 30), new Column(Terms.DATE, 40), new Column(Terms.AUTHOR, 60),
                new Column(Terms.CHANGE, 137)),
                statement().getRevisions().stream().map(revision -> new Row(List.of(
                        Cell.text(revision.getVersion()), Cell.day(revision.getOn()), Cell.text(revision.getBy()),
                        Cell.text(Wording.of(revision.getText()))))).toList());
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }
}
