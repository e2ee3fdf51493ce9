// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.ClauseRule;
import org.plumbline.exchange.importing.Profile.Field;
import org.plumbline.exchange.importing.Profile.Outline;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.model.plumb.Abbreviation;
import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Term;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Threat;

/** Makes a requirement set of the blocks of a document's sections. */
final class SetBuilder {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final Profile profile;
    private final LineJoiner joiner;
    private final LossLog log;
    private final ObligationWords obligations;
    private final RequirementSet set;
    private final Citer citer;
    private final RequirementMaker requirements;

    private final Deque<Clause> openClauses = new ArrayDeque<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, Text> abbreviationsOfTerms = new LinkedHashMap<>();
    private final Map<String, Integer> requirementsByClause = new LinkedHashMap<>();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<ClauseRule> idleRules = new LinkedHashSet<>();

    SetBuilder(Profile profile, RequirementSet set, LineJoiner joiner, LossLog log) {
        this.profile = profile;
        this.set = set;
        this.joiner = joiner;
        this.log = log;
        this.obligations = new ObligationWords(profile.obligations());
        this.citer = new Citer(profile, set, log);
        this.requirements = new RequirementMaker(profile, joiner, citer, obligations, log);
    }

    /** Adds a section. */
    void add(Section section, List<Block> blocks) {
        idleRules.addAll(section.clauses());
        SectionReading reading = new SectionReading(section);
        blocks.forEach(reading::read);
        reading.finish();
    }

    /** Completes what needs the whole document. */
    void finish() {
        abbreviationsOfTerms.forEach(this::abbreviationOfTerm);
        citer.finish();
        idleRules.forEach(rule -> log.misunderstood(Reason.IDLE_RULE, describe(rule)));
        profile.expect().total().forEach((kind, expected) -> expect(kind.key(), expected, log.counted(kind)));
        profile.expect().requirements().forEach((clause, expected) ->
                expect(clause, expected, requirementsByClause.getOrDefault(clause, 0)));
    }

    private void expect(String what, int expected, int read) {
        if (expected != read) {
            log.misunderstood(Reason.UNEXPECTED_COUNT, what, Integer.toString(expected), Integer.toString(read));
        }
    }

    private static String describe(ClauseRule rule) {
        return rule.number() != null ? rule.number().toString() : String.valueOf(rule.title());
    }

    /** An abbreviation that the document gives only beside its term is an abbreviation like any other. */
    private void abbreviationOfTerm(String name, Text title) {
        if (identifiers.add("abbreviation " + name)) {
            Abbreviation abbreviation = MODEL.createAbbreviation();
            abbreviation.setName(name);
            abbreviation.setTitle(title);
            set.getAbbreviations().add(abbreviation);
            log.count(Kind.ABBREVIATION);
        }
    }

    // Clauses ---------------------------------------------------------------------------------------------------------

    /**
     * Opens a clause inside those that are open and that its number continues.
     *
     * @param root a clause that it lies in whatever its number; {@code null} if there is none
     */
    private Clause openClause(String number, String title, Section section, Clause root) {
        Clause clause = MODEL.createClause();
        clause.setName(number);
        if (title != null && !title.isEmpty()) {
            clause.setTitle(Texts.of(title));
        }
        while (!openClauses.isEmpty() && openClauses.peek() != root && !isInside(number, openClauses.peek())) {
            openClauses.pop();
        }
        (openClauses.isEmpty() ? set.getClauses() : openClauses.peek().getClauses()).add(clause);
        openClauses.push(clause);
        section.clauses().stream().filter(rule -> applies(rule, clause)).forEach(rule -> apply(rule, clause));
        log.count(Kind.CLAUSE);
        return clause;
    }

    private static boolean isInside(String number, Clause outer) {
        return number.startsWith(outer.getName() + ".");
    }

    private static boolean applies(ClauseRule rule, Clause clause) {
        String title = clause.getTitle() == null ? "" : printed(clause.getTitle());
        return (rule.number() == null || rule.number().occursIn(clause.getName()))
                && (rule.title() == null || rule.title().occursIn(title));
    }

    private static String printed(Text text) {
        return text.getPhrases().getFirst().getValue();
    }

    private void apply(ClauseRule rule, Clause clause) {
        idleRules.remove(rule);
        if (rule.layer() != null) {
            clause.setLayer(layers.computeIfAbsent(rule.layer(), SetBuilder::layer));
        }
        if (rule.domain() != null) {
            domain(domain -> rule.domain().equals(domain.getName())).ifPresent(clause::setDomain);
        }
        if (rule.level() != null) {
            clause.setLevel(rule.level());
        }
        if (rule.obligation() != null) {
            clause.setObligation(rule.obligation());
        }
        if (rule.responsible() != null) {
            clause.getResponsibilities().add(RequirementMaker.responsibility(rule.responsible()));
        }
    }

    /** Stands for the layer of that name in the user's vocabulary; it has no container, only the name is written. */
    private static Layer layer(String name) {
        Layer layer = MODEL.createLayer();
        layer.setName(name);
        return layer;
    }

    private Optional<Domain> domain(java.util.function.Predicate<Domain> sought) {
        return set.getScheme() == null ? Optional.empty() : set.getScheme().getDomains().stream().filter(sought).findFirst();
    }

    /** The force of what a clause demands where its requirements state none is that of the words that lead in. */
    private void leadIn(Clause clause) {
        if (clause.getObligation() == Obligation.UNSTATED) {
            clause.getTexts().stream()
                    .map(text -> obligations.of(printed(text)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(clause::setObligation);
        }
    }

    // Sections --------------------------------------------------------------------------------------------------------

    /** Reading of one section. */
    private final class SectionReading {

        private final Section section;
        private final Map<String, Integer> positions = new HashMap<>();
        private Clause root;
        private EntryTree current;
        private Field field = Field.TEXT;
        private boolean afterEntries;

        SectionReading(Section section) {
            this.section = section;
        }

        void read(Block block) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Title title -> {
                    end();
                    openClauses.clear();
                    log.passedOver(title.first());
                }
                case Block.Entry entry -> entry(entry);
                case Block.Note note -> note(note);
                case Block.FieldTitle title -> {
                    field = title.field();
                    log.furniture(title.first());
                }
                case Block.Table table when section.table().holdsEntries() -> entries(table);
                case Block.Table table -> fields(table);
                case Block.Paragraph paragraph -> paragraph(paragraph);
            }
        }

        private void end() {
            finish();
            afterEntries = false;
            field = Field.TEXT;
        }

        private void heading(Block.Heading heading) {
            end();
            if (section.headed() != null && section.headed().occursIn(heading.number())) {
                current = new EntryTree(heading);
                return;
            }
            Clause clause = openClause(heading.number(), heading.title(), section, root);
            if (!heading.number().equals(heading.printed())) {
                clause.setPrinted(heading.printed());
            }
            if (section.number() != null && root == null) {
                root = clause;
            }
            log.read(heading.lines());
        }

        private void entry(Block.Entry entry) {
            entry.leadIn().ifPresent(leadIn -> text(leadIn, entry.lines()));
            if (entry.level() == 0 && section.reads().holdsEntries()) {
                finish();
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
            if (current == null && field == Field.OBJECTIVE && !openClauses.isEmpty()) {
                openClauses.peek().setObjective(Texts.of(paragraph.text()));
                log.read(paragraph.lines());
            } else if (current != null && section.headed() != null && field != Field.NOTHING) {
                if (field == Field.TEXT) {
                    current.add(paragraph);
                } else {
                    current.add(field, List.of(paragraph.text()), paragraph.lines());
                }
            } else if (current != null && (section.reads() == Profile.Reads.THREATS
                    || section.reads() == Profile.Reads.REQUIREMENTS && section.headed() == null)) {
                log.assumed(paragraph.first(),
                        current.hasChildren() ? Reason.TEXT_AFTER_ITEMS : Reason.TEXT_AFTER_ENTRY, identifier(current));
                current.add(paragraph);
            } else if (current != null || afterEntries) {
                log.lost(paragraph.lines(), Reason.NO_RULE, section.name());
            } else {
                text(paragraph.text(), paragraph.lines());
            }
        }

        /** A text of the clause that is open. */
        private void text(String text, List<Line> lines) {
            Clause clause = openClauses.peek();
            if (clause == null) {
                log.lost(lines, Reason.NO_CLAUSE, section.name());
                return;
            }
            clause.getTexts().add(Texts.of(text));
            log.read(lines);
            log.count(Kind.TEXT);
            var citations = citer.citations(section.citations(), Profile.Citing.CLAUSES, text, lines.getFirst());
            if (!citations.isEmpty()) {
                clause.getCitations().addAll(citations);
                leadIn(clause);
                if (clause.getCitations().size() == citations.size()
                        && citations.stream().anyMatch(citation -> citation.getPurpose() == CitationPurpose.APPLIES)) {
                    log.count(Kind.BY_REFERENCE);
                }
            }
        }

        // Tables -------------------------------------------------------------------------------------------------------

        private void fields(Block.Table table) {
            TableReader.Row row = new TableReader(section, joiner, profile.lines().ends(), log).fields(table.lines());
            if (current == null) {
                log.lost(table.lines(), Reason.NO_RULE, section.name());
                return;
            }
            section.table().columns().forEach(column ->
                    current.add(column.reads(), row.paragraphs(column.reads()), row.lines()));
            field = Field.NOTHING;
        }

        private void entries(Block.Table table) {
            List<TableReader.Group> groups =
                    new TableReader(section, joiner, profile.lines().ends(), log).groups(table.lines());
            List<Outline> leaves = section.table().clauses().stream().filter(this::isLeaf).toList();
            for (int i = 0; i < groups.size(); i++) {
                Line line = groups.get(i).rows().getFirst().lines().getFirst();
                Optional<Clause> clause = section.table().clauses().isEmpty()
                        ? numbered(groups.get(i), line)
                        : Optional.of(i).filter(at -> at < leaves.size()).map(leaves::get).map(this::outlined);
                if (clause.isEmpty()) {
                    groups.get(i).rows().forEach(row -> log.lost(row.lines(), Reason.NO_NUMBER, section.name()));
                } else {
                    rows(groups.get(i), clause.get(), line);
                }
            }
            leaves.stream().skip(groups.size()).forEach(leaf ->
                    log.misunderstood(Reason.UNEXPECTED_COUNT, leaf.number(), "1", "0"));
        }

        private boolean isLeaf(Outline outline) {
            return section.table().clauses().stream().noneMatch(other -> other.number().startsWith(outline.number() + "."));
        }

        private Optional<Clause> numbered(TableReader.Group group, Line line) {
            return group.merged(Field.CLAUSE).map(ColumnFinder::solid).map(number -> {
                Clause clause = openClause(number, group.merged(Field.CONTROL_POINT).orElse(null), section, root);
                group.merged(Field.DOMAIN).ifPresent(printed -> domain(domain -> domain.getTitle() != null
                        && domain.getTitle().getPhrases().stream().anyMatch(phrase -> phrase.getValue().equals(printed)))
                        .ifPresentOrElse(clause::setDomain,
                                () -> log.misunderstood(line, Reason.UNKNOWN_VALUE, printed, Field.DOMAIN.word())));
                return clause;
            });
        }

        /** A clause that the profile numbers, with the clauses around it that are not open yet. */
        private Clause outlined(Outline leaf) {
            for (Outline outline : section.table().clauses()) {
                boolean around = outline == leaf || leaf.number().startsWith(outline.number() + ".");
                if (around && openClauses.stream().noneMatch(open -> open.getName().equals(outline.number()))) {
                    Clause clause = openClause(outline.number(), outline.title(), section, root);
                    if (outline.domain() != null) {
                        domain(domain -> outline.domain().equals(domain.getName())).ifPresent(clause::setDomain);
                    }
                }
            }
            return openClauses.peek();
        }

        private void rows(TableReader.Group group, Clause clause, Line line) {
            group.merged(Field.CONTROL_POINT).ifPresent(printed -> {
                clause.setControlPoint(Texts.of(printed));
                if (clause.getTitle() != null && !ColumnFinder.solid(printed(clause.getTitle())).equals(ColumnFinder.solid(printed))) {
                    log.misunderstood(line, Reason.OTHER_GROUP, clause.getName(), printed(clause.getTitle()), printed);
                }
            });
            boolean alone = group.rows().size() == 1;
            group.rows().forEach(row -> accept(requirements.make(row, section, clause, alone), clause, row.lines()));
        }

        // Entries ------------------------------------------------------------------------------------------------------

        void finish() {
            if (current == null) {
                return;
            }
            EntryTree entry = current;
            current = null;
            afterEntries = section.headed() == null;
            field = Field.TEXT;
            String identifier = identifier(entry);
            String scope = section.reads().name().toLowerCase(Locale.ROOT);
            if (section.reads() != Profile.Reads.REQUIREMENTS && section.reads() != Profile.Reads.REFERENCES
                    && !identifiers.add(scope + " " + identifier)) {
                log.lost(entry.lines(), Reason.REPEATED, identifier);
                return;
            }
            log.read(entry.lines());
            switch (section.reads()) {
                case REFERENCES -> reference(entry);
                case TERMS -> term(entry, identifier);
                case ABBREVIATIONS -> abbreviation(entry, identifier);
                case THREATS -> threat(entry, identifier);
                case REQUIREMENTS -> requirement(entry, identifier);
                case NOTHING, TEXTS -> throw new IllegalStateException("no entries in " + section.name());
            }
            positions.merge(clauseName(), 1, Integer::sum);
        }

        private String clauseName() {
            return openClauses.isEmpty() ? "" : openClauses.peek().getName();
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

        private Optional<Rule.Found> parts(EntryTree entry, String identifier) {
            if (section.parts() == null) {
                return Optional.empty();
            }
            Optional<Rule.Found> parts = section.parts().find(String.join("\n", entry.paragraphs()))
                    .filter(Rule.Found::isComplete);
            if (parts.isEmpty()) {
                log.misunderstood(entry.entry().first(), Reason.NO_PARTS, identifier);
            }
            return parts;
        }

        /** A document that was listed before, among the normative references, is listed once. */
        private void reference(EntryTree entry) {
            String label = identifier(entry);
            String key = citer.key(label);
            if (set.getReferences().stream().anyMatch(reference -> key.equals(reference.getName()))) {
                if (!section.informative()) {
                    log.lost(entry.lines(), Reason.REPEATED, label);
                }
                return;
            }
            Optional<Rule.Found> parts = parts(entry, label);
            DocumentReference reference = MODEL.createDocumentReference();
            reference.setName(key);
            reference.setDesignation(parts.flatMap(found -> found.group("designation")).orElse(label));
            reference.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text(joiner))));
            reference.setInformative(section.informative());
            set.getReferences().add(reference);
            log.count(Kind.REFERENCE);
        }

        private void term(EntryTree entry, String identifier) {
            Optional<Rule.Found> parts = parts(entry, identifier);
            Term term = MODEL.createTerm();
            term.setName(identifier);
            term.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text(joiner))));
            parts.flatMap(found -> found.group("titleEn"))
                    .ifPresent(english -> Texts.add(term.getTitle(), "en", english));
            parts.flatMap(found -> found.group("source")).or(this::sourceInTitle).ifPresent(term::setSource);
            parts.flatMap(found -> found.group("definition"))
                    .ifPresent(definition -> term.setDefinition(Texts.of(definition)));
            parts.flatMap(found -> found.group("abbreviation")).ifPresent(abbreviation -> abbreviationsOfTerms
                    .put(abbreviation, EcoreUtil.copy(term.getTitle())));
            entry.notes().forEach(note -> term.getNotes().add(Texts.of(note)));
            set.getTerms().add(term);
            log.count(Kind.TERM);
        }

        private Optional<String> sourceInTitle() {
            return Optional.ofNullable(section.source())
                    .filter(source -> !openClauses.isEmpty() && openClauses.peek().getTitle() != null)
                    .flatMap(source -> source.find(printed(openClauses.peek().getTitle())))
                    .flatMap(found -> found.group("source"));
        }

        private void abbreviation(EntryTree entry, String identifier) {
            Abbreviation abbreviation = MODEL.createAbbreviation();
            abbreviation.setName(identifier);
            abbreviation.setTitle(Texts.of(entry.text(joiner)));
            set.getAbbreviations().add(abbreviation);
            identifiers.add("abbreviation " + abbreviation.getName());
            log.count(Kind.ABBREVIATION);
        }

        private void threat(EntryTree entry, String identifier) {
            Optional<Rule.Found> parts = parts(entry, identifier);
            Threat threat = MODEL.createThreat();
            threat.setName(identifier);
            parts.flatMap(found -> found.group("title")).ifPresent(title -> threat.setTitle(Texts.of(title)));
            threat.setText(Texts.of(parts.flatMap(found -> found.group("text")).orElse(entry.text(joiner))));
            threat.getItems().addAll(entry.items(joiner));
            set.getThreats().add(threat);
            log.count(Kind.THREAT);
            for (int i = 0; i < entry.size(); i++) {
                log.count(Kind.ITEM);
            }
            if (profile.lines().broken() && !entry.texts(joiner).allMatch(profile.lines().ends()::occursIn)) {
                log.assumed(entry.entry().first(), Reason.UNFINISHED, identifier);
            }
        }

        private void requirement(EntryTree entry, String identifier) {
            Clause clause = openClauses.peek();
            if (clause == null) {
                log.lost(entry.lines(), Reason.NO_CLAUSE, section.name());
                return;
            }
            leadIn(clause);
            accept(requirements.make(entry, identifier, section, clause), clause, entry.lines());
        }

        private void accept(Requirement requirement, Clause clause, List<Line> lines) {
            if (!identifiers.add("requirement " + requirement.getName())) {
                log.lost(lines, Reason.REPEATED, requirement.getName());
                return;
            }
            clause.getRequirements().add(requirement);
            requirementsByClause.merge(clause.getName(), 1, Integer::sum);
            requirements.count(requirement);
        }
    }
}
