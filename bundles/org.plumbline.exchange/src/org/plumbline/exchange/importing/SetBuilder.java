// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.ClauseRule;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.model.plumb.Abbreviation;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.DocumentReference;
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
    private static final Pattern CLAUSE_NUMBER = Pattern.compile("\\w++(?:\\.\\w++)*+");

    private final Profile profile;
    private final LineJoiner joiner;
    private final LossLog log;
    private final ObligationWords obligations;
    private final RequirementSet set;

    private final Deque<Clause> openClauses = new ArrayDeque<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Map<String, String> keysByDesignation = new LinkedHashMap<>();
    private final Map<String, Line> citedDocuments = new LinkedHashMap<>();
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
        citedDocuments.forEach((document, line) -> {
            if (!keysByDesignation.containsKey(document)) {
                log.misunderstood(line, Reason.UNKNOWN_DOCUMENT, document);
            }
        });
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

    /** The key of a referenced document: the profile's, else made of its designation. */
    private String key(String designation) {
        String given = profile.set().keys().get(designation);
        if (given != null) {
            return given;
        }
        String name = designation.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "ref-" + name : name;
    }

    // Clauses ---------------------------------------------------------------------------------------------------------

    private void openClause(Section section, Block.Heading heading) {
        Clause clause = MODEL.createClause();
        clause.setName(heading.number());
        if (!heading.number().equals(heading.printed())) {
            clause.setPrinted(heading.printed());
        }
        if (!heading.title().isEmpty()) {
            clause.setTitle(Texts.of(heading.title()));
        }
        while (!openClauses.isEmpty() && !isInside(clause, openClauses.peek())) {
            openClauses.pop();
        }
        (openClauses.isEmpty() ? set.getClauses() : openClauses.peek().getClauses()).add(clause);
        openClauses.push(clause);
        section.clauses().stream().filter(rule -> applies(rule, heading)).forEach(rule -> apply(rule, clause));
        log.read(heading.lines());
        log.count(Kind.CLAUSE);
    }

    private static boolean isInside(Clause inner, Clause outer) {
        return inner.getName().startsWith(outer.getName() + ".");
    }

    private static boolean applies(ClauseRule rule, Block.Heading heading) {
        return (rule.number() == null || rule.number().occursIn(heading.number()))
                && (rule.title() == null || rule.title().occursIn(heading.title()));
    }

    private void apply(ClauseRule rule, Clause clause) {
        idleRules.remove(rule);
        if (rule.layer() != null) {
            clause.setLayer(layers.computeIfAbsent(rule.layer(), SetBuilder::layer));
        }
        if (rule.level() != null) {
            clause.setLevel(rule.level());
        }
        if (rule.obligation() != null) {
            clause.setObligation(rule.obligation());
        }
    }

    /** Stands for the layer of that name in the user's vocabulary; it has no container, only the name is written. */
    private static Layer layer(String name) {
        Layer layer = MODEL.createLayer();
        layer.setName(name);
        return layer;
    }

    private static Obligation inherited(EObject element) {
        for (EObject at = element; at instanceof Clause clause; at = at.eContainer()) {
            if (clause.getObligation() != Obligation.UNSTATED) {
                return clause.getObligation();
            }
        }
        return Obligation.UNSTATED;
    }

    // Sections --------------------------------------------------------------------------------------------------------

    /** Reading of one section. */
    private final class SectionReading {

        private final Section section;
        private EntryTree current;
        private boolean afterEntries;

        SectionReading(Section section) {
            this.section = section;
        }

        void read(Block block) {
            switch (block) {
                case Block.Heading heading -> {
                    finish();
                    afterEntries = false;
                    openClause(section, heading);
                }
                case Block.Title title -> {
                    finish();
                    afterEntries = false;
                    openClauses.clear();
                    log.passedOver(title.first());
                }
                case Block.Entry entry -> entry(entry);
                case Block.Note note -> note(note);
                case Block.Paragraph paragraph -> paragraph(paragraph);
            }
        }

        private void entry(Block.Entry entry) {
            if (entry.level() == 0 && holdsEntries()) {
                finish();
                current = new EntryTree(entry);
            } else if (current != null) {
                current.add(entry);
            } else {
                text(entry.whole(), entry.lines());
            }
        }

        private boolean holdsEntries() {
            return switch (section.reads()) {
                case NOTHING, TEXTS -> false;
                case REFERENCES, TERMS, ABBREVIATIONS, THREATS, REQUIREMENTS -> true;
            };
        }

        private void note(Block.Note note) {
            if (current != null) {
                current.add(note);
            } else {
                text(note.whole(), note.lines());
            }
        }

        private void paragraph(Block.Paragraph paragraph) {
            boolean continues = switch (section.reads()) {
                case THREATS, REQUIREMENTS -> true;
                case NOTHING, TEXTS, REFERENCES, TERMS, ABBREVIATIONS -> false;
            };
            if (current != null && continues) {
                log.assumed(paragraph.first(),
                        current.hasChildren() ? Reason.TEXT_AFTER_ITEMS : Reason.TEXT_AFTER_ENTRY, identifier(current));
                current.add(paragraph, joiner);
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
            cite(clause, text, lines.getFirst());
        }

        private void cite(Clause clause, String text, Line line) {
            boolean cites = false;
            for (Rule rule : section.citations()) {
                Optional<Rule.Found> found = rule.find(text);
                while (found.isPresent() && !found.get().empty()) {
                    clause.getCitations().add(citation(found.get(), line));
                    cites = true;
                    found = rule.find(text, found.get().end());
                }
            }
            if (cites) {
                leadIn(clause);
                if (clause.getCitations().size() == 1) {
                    log.count(Kind.BY_REFERENCE);
                }
            }
        }

        private Citation citation(Rule.Found found, Line line) {
            String document = found.group("document").orElse(found.whole());
            citedDocuments.putIfAbsent(document, line);
            Citation citation = MODEL.createCitation();
            citation.setDocument(key(document));
            found.group("clauses").ifPresent(clauses -> CLAUSE_NUMBER.matcher(clauses).results()
                    .forEach(number -> citation.getClauses().add(number.group())));
            return citation;
        }

        /** The force of what a clause demands where its requirements state none is that of the words that lead in. */
        private void leadIn(Clause clause) {
            if (clause.getObligation() == Obligation.UNSTATED) {
                clause.getTexts().stream()
                        .map(text -> obligations.of(text.getPhrases().getFirst().getValue()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(clause::setObligation);
            }
        }

        void finish() {
            if (current == null) {
                return;
            }
            EntryTree entry = current;
            current = null;
            afterEntries = true;
            String identifier = identifier(entry);
            if (!identifiers.add(section.reads().name().toLowerCase(Locale.ROOT) + " " + identifier)) {
                log.lost(entry.lines(), Reason.REPEATED, identifier);
                return;
            }
            log.read(entry.lines());
            switch (section.reads()) {
                case REFERENCES -> reference(entry);
                case TERMS -> term(entry);
                case ABBREVIATIONS -> abbreviation(entry);
                case THREATS -> threat(entry, identifier);
                case REQUIREMENTS -> requirement(entry, identifier);
                case NOTHING, TEXTS -> throw new IllegalStateException("no entries in " + section.name());
            }
        }

        /** References, terms and abbreviations are identified by their label alone, the others also by their clause. */
        private String identifier(EntryTree entry) {
            String label = entry.entry().label().orElse("");
            return switch (section.reads()) {
                case REFERENCES, TERMS, ABBREVIATIONS -> label;
                case NOTHING, TEXTS, THREATS, REQUIREMENTS -> section.ids()
                        .replace("{clause}", openClauses.isEmpty() ? "" : openClauses.peek().getName())
                        .replace("{label}", label);
            };
        }

        private Optional<Rule.Found> parts(EntryTree entry) {
            if (section.parts() == null) {
                return Optional.empty();
            }
            Optional<Rule.Found> parts = section.parts().find(entry.text()).filter(Rule.Found::isComplete);
            if (parts.isEmpty()) {
                log.misunderstood(entry.entry().first(), Reason.NO_PARTS, identifier(entry));
            }
            return parts;
        }

        private void reference(EntryTree entry) {
            Optional<Rule.Found> parts = parts(entry);
            String label = identifier(entry);
            DocumentReference reference = MODEL.createDocumentReference();
            reference.setName(key(label));
            reference.setDesignation(parts.flatMap(found -> found.group("designation")).orElse(label));
            reference.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text())));
            keysByDesignation.put(label, reference.getName());
            set.getReferences().add(reference);
            log.count(Kind.REFERENCE);
        }

        private void term(EntryTree entry) {
            Optional<Rule.Found> parts = parts(entry);
            Term term = MODEL.createTerm();
            term.setName(identifier(entry));
            term.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text())));
            parts.flatMap(found -> found.group("titleEn"))
                    .ifPresent(english -> Texts.add(term.getTitle(), "en", english));
            parts.flatMap(found -> found.group("source")).ifPresent(term::setSource);
            parts.flatMap(found -> found.group("definition"))
                    .ifPresent(definition -> term.setDefinition(Texts.of(definition)));
            parts.flatMap(found -> found.group("abbreviation")).ifPresent(abbreviation -> abbreviationsOfTerms
                    .put(abbreviation, EcoreUtil.copy(term.getTitle())));
            set.getTerms().add(term);
            log.count(Kind.TERM);
        }

        private void abbreviation(EntryTree entry) {
            Abbreviation abbreviation = MODEL.createAbbreviation();
            abbreviation.setName(identifier(entry));
            abbreviation.setTitle(Texts.of(entry.text()));
            set.getAbbreviations().add(abbreviation);
            identifiers.add("abbreviation " + abbreviation.getName());
            log.count(Kind.ABBREVIATION);
        }

        private void threat(EntryTree entry, String identifier) {
            Optional<Rule.Found> parts = parts(entry);
            Threat threat = MODEL.createThreat();
            threat.setName(identifier);
            parts.flatMap(found -> found.group("title")).ifPresent(title -> threat.setTitle(Texts.of(title)));
            threat.setText(Texts.of(parts.flatMap(found -> found.group("text")).orElse(entry.text())));
            threat.getItems().addAll(entry.items());
            set.getThreats().add(threat);
            log.count(Kind.THREAT);
            complete(entry);
        }

        private void requirement(EntryTree entry, String identifier) {
            Clause clause = openClauses.peek();
            if (clause == null) {
                log.lost(entry.lines(), Reason.NO_CLAUSE, section.name());
                return;
            }
            Requirement requirement = MODEL.createRequirement();
            requirement.setName(identifier);
            printed(entry, requirement);
            requirement.setText(Texts.of(entry.text()));
            requirement.getItems().addAll(entry.items());
            entry.notes().forEach(note -> requirement.getNotes().add(Texts.of(note.text())));
            obligation(entry, requirement, clause);
            clause.getRequirements().add(requirement);
            requirementsByClause.merge(clause.getName(), 1, Integer::sum);
            log.count(Kind.REQUIREMENT);
            complete(entry);
        }

        private void printed(EntryTree entry, Requirement requirement) {
            Optional<String> label = entry.entry().printed();
            if (label.isPresent() && !label.equals(entry.entry().label())) {
                requirement.setPrinted(label.get());
                log.assumed(entry.entry().first(), Reason.LABEL_BY_POSITION, requirement.getName(), label.get());
            }
        }

        private void obligation(EntryTree entry, Requirement requirement, Clause clause) {
            leadIn(clause);
            Optional<Obligation> stated = entry.texts().map(obligations::of).flatMap(Optional::stream).findFirst();
            if (stated.isPresent()) {
                requirement.setObligation(stated.get());
            } else if (inherited(clause) == Obligation.UNSTATED) {
                byDefault(entry, requirement);
            }
        }

        private void byDefault(EntryTree entry, Requirement requirement) {
            Obligation otherwise = profile.obligations().otherwise();
            if (otherwise == null) {
                log.misunderstood(entry.entry().first(), Reason.NO_OBLIGATION, requirement.getName());
                return;
            }
            requirement.setObligation(otherwise);
            log.assumed(entry.entry().first(), Reason.DEFAULT_OBLIGATION, requirement.getName(), otherwise.getLiteral());
        }

        private void complete(EntryTree entry) {
            for (int i = 0; i < entry.size(); i++) {
                log.count(Kind.ITEM);
            }
            entry.notes().forEach(note -> log.count(Kind.NOTE));
            if (profile.lines().broken() && !entry.texts().allMatch(profile.lines().ends()::occursIn)) {
                log.assumed(entry.entry().first(), Reason.UNFINISHED, identifier(entry));
            }
        }
    }
}
