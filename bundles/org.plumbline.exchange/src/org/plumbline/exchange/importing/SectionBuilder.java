// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Citing;
import org.plumbline.exchange.importing.Profile.Reads;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.importing.SetBuilder.Makers;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Requirement;

/** Adds the blocks of one section to a set. */
final class SectionBuilder {

    private final Section section;
    private final Makers makers;
    private final LossLog log;
    private final Map<String, Integer> positions = new HashMap<>();
    private Clause root;
    private EntryTree current;
    private Field field = Field.TEXT;
    private boolean afterEntries;

    SectionBuilder(Section section, Makers makers) {
        this.section = section;
        this.makers = makers;
        this.log = makers.log();
    }

    /** Adds the next block. */
    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Title title -> title(title);
            case Block.Entry entry -> entry(entry);
            case Block.Note note -> note(note);
            case Block.FieldTitle title -> fieldTitle(title);
            case Block.Table table when section.table().holdsEntries() -> rows(table);
            case Block.Table table -> fields(table);
            case Block.Paragraph paragraph -> paragraph(paragraph);
        }
    }

    /** Completes the section. */
    void finish() {
        finishEntry();
    }

    // Headings --------------------------------------------------------------------------------------------------------

    private void heading(Block.Heading heading) {
        end();
        if (section.headed() != null && section.headed().occursIn(heading.number())) {
            current = new EntryTree(heading);
            return;
        }
        Clause clause = makers.clauses().open(heading.number(), heading.title(), section, root);
        if (!Script.solid(heading.printed()).equals(heading.number())) {
            clause.setPrinted(heading.printed());
        }
        if (section.number() != null && root == null) {
            root = clause;
        }
        makers.register().clause(heading.number(), heading.first());
        log.read(heading.lines());
    }

    private void title(Block.Title title) {
        end();
        makers.clauses().close();
        log.passedOver(title.first());
    }

    private void fieldTitle(Block.FieldTitle title) {
        field = title.field();
        log.read(title.lines());
    }

    private void end() {
        finishEntry();
        afterEntries = false;
        field = Field.TEXT;
    }

    // Entries, notes and paragraphs -----------------------------------------------------------------------------------

    private void entry(Block.Entry entry) {
        entry.leadIn().ifPresent(leadIn -> text(leadIn, entry.lines()));
        if (entry.level() == 0 && section.reads().holdsEntries()) {
            finishEntry();
            current = new EntryTree(entry);
        } else if (current != null) {
            current.add(entry);
        } else {
            text(entry.whole(), entry.lines());
        }
    }

    private void note(Block.Note note) {
        if (current != null) {
            current.add(note);
        } else {
            text(note.whole(), note.lines());
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (current != null) {
            paragraphOfEntry(paragraph);
        } else if (field == Field.OBJECTIVE && makers.clauses().current().isPresent()) {
            makers.clauses().current().get().setObjective(Texts.of(paragraph.text()));
            log.read(paragraph.lines());
            log.count(Kind.OBJECTIVE);
        } else if (afterEntries) {
            log.lost(paragraph.lines(), Reason.NO_RULE, section.name());
        } else {
            text(paragraph.text(), paragraph.lines());
        }
    }

    private void paragraphOfEntry(Block.Paragraph paragraph) {
        boolean headed = section.headed() != null;
        if (headed && field == Field.TEXT) {
            current.add(paragraph);
        } else if (headed && field != Field.NOTHING) {
            current.add(field, List.of(paragraph.text()), paragraph.lines());
        } else if (!headed && (section.reads() == Reads.THREATS || section.reads() == Reads.REQUIREMENTS)) {
            log.assumed(paragraph.first(),
                    current.hasChildren() ? Reason.TEXT_AFTER_ITEMS : Reason.TEXT_AFTER_ENTRY, identifier(current));
            current.add(paragraph);
        } else {
            log.lost(paragraph.lines(), Reason.NO_RULE, section.name());
        }
    }

    /** A text of the clause that is open. */
    private void text(String text, List<Line> lines) {
        Optional<Clause> clause = makers.clauses().current();
        if (clause.isEmpty()) {
            log.lost(lines, Reason.NO_CLAUSE, section.name());
            return;
        }
        clause.get().getTexts().add(Texts.of(text));
        log.read(lines);
        log.count(Kind.TEXT);
        cite(clause.get(), makers.citer().citations(section.citations(), Citing.CLAUSES, text, lines.getFirst()));
    }

    private void cite(Clause clause, List<Citation> citations) {
        if (citations.isEmpty()) {
            return;
        }
        boolean applied = citations.stream().anyMatch(citation -> citation.getPurpose() == CitationPurpose.APPLIES);
        if (applied && clause.getCitations().isEmpty()) {
            log.count(Kind.BY_REFERENCE);
        }
        clause.getCitations().addAll(citations);
        makers.clauses().leadIn(clause);
    }

    // Tables ----------------------------------------------------------------------------------------------------------

    private TableReader table() {
        return new TableReader(section, makers.joiner(), makers.lines().ends(), log);
    }

    /** A table whose cells are fields of the entry that is open. */
    private void fields(Block.Table table) {
        if (current == null) {
            log.lost(table.lines(), Reason.NO_RULE, section.name());
            return;
        }
        TableReader.Row row = table().fields(table.lines());
        section.table().columns().forEach(column ->
                current.add(column.reads(), row.paragraphs(column.reads()), row.lines()));
        field = Field.NOTHING;
    }

    /** A table whose rows are what the section reads. */
    private void rows(Block.Table table) {
        // Its numbers may be those of another document, which say nothing of where the table stands in this one.
        Clause around = root != null ? root : makers.clauses().current().orElse(null);
        TableClauses clauses = new TableClauses(section, around, makers.clauses(), log);
        for (TableReader.Group group : table().groups(table.lines())) {
            clauses.open(group).ifPresentOrElse(clause -> rows(group, clause),
                    () -> group.rows().forEach(row -> log.lost(row.lines(), Reason.NO_NUMBER, section.name())));
        }
        clauses.finish();
    }

    private void rows(TableReader.Group group, Clause clause) {
        makers.register().clause(clause.getName(), group.rows().getFirst().lines().getFirst());
        boolean alone = group.rows().size() == 1;
        group.rows().forEach(row -> accept(makers.rows().make(row, section, clause, alone), clause, row.lines()));
    }

    // What becomes of entries -----------------------------------------------------------------------------------------

    private void finishEntry() {
        if (current == null) {
            return;
        }
        EntryTree entry = current;
        current = null;
        afterEntries = section.headed() == null;
        field = Field.TEXT;
        String identifier = identifier(entry);
        if (isRepeated(identifier)) {
            log.lost(entry.lines(), Reason.REPEATED, identifier);
            return;
        }
        log.read(entry.lines());
        make(entry, identifier);
        positions.merge(clauseName(), 1, Integer::sum);
    }

    /** Requirements and cited documents are told apart when they are made. */
    private boolean isRepeated(String identifier) {
        return section.reads() != Reads.REQUIREMENTS && section.reads() != Reads.REFERENCES
                && !makers.register().take(section.reads().name().toLowerCase(Locale.ROOT), identifier);
    }

    private void make(EntryTree entry, String identifier) {
        switch (section.reads()) {
            case REFERENCES -> makers.entries().reference(entry, identifier, section);
            case TERMS -> makers.entries().term(entry, identifier, section, makers.clauses().current());
            case ABBREVIATIONS -> makers.entries().abbreviation(entry, identifier);
            case THREATS -> threat(entry, identifier);
            case REQUIREMENTS -> requirement(entry, identifier);
            case NOTHING, TEXTS -> throw new IllegalStateException("no entries in " + section.name());
        }
    }

    private void threat(EntryTree entry, String identifier) {
        makers.entries().threat(entry, identifier, section);
        makers.requirements().checkEnds(entry.texts(makers.joiner()), identifier, entry.entry().first());
    }

    private void requirement(EntryTree entry, String identifier) {
        Optional<Clause> clause = makers.clauses().current();
        if (clause.isEmpty()) {
            log.lost(entry.lines(), Reason.NO_CLAUSE, section.name());
            return;
        }
        makers.clauses().leadIn(clause.get());
        accept(makers.requirements().make(entry, identifier, section, clause.get()), clause.get(), entry.lines());
    }

    private void accept(Requirement requirement, Clause clause, List<Line> lines) {
        if (!makers.register().take("requirements", requirement.getName())) {
            log.lost(lines, Reason.REPEATED, requirement.getName());
            return;
        }
        clause.getRequirements().add(requirement);
        makers.register().requirement(clause.getName());
        makers.requirements().count(requirement);
    }

    private String clauseName() {
        return makers.clauses().current().map(Clause::getName).orElse("");
    }

    private String identifier(EntryTree entry) {
        String label = entry.entry().label().orElse("");
        return Identifiers.of(section.ids(), Map.of("clause", clauseName(), "label", meant(label, entry),
                "position", Integer.toString(positions.getOrDefault(clauseName(), 0) + 1)));
    }

    private String meant(String label, EntryTree entry) {
        String meant = section.misprints().getOrDefault(label, label);
        if (!meant.equals(label)) {
            log.assumed(entry.entry().first(), Reason.MISPRINT, meant, label);
        }
        return meant;
    }
}
