// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.model.plumb.Abbreviation;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Term;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Threat;

/** Makes what is no requirement of entries: cited documents, terms, abbreviations and threats. */
final class EntryMaker {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;
    private static final String ABBREVIATION = "abbreviations";

    private final RequirementSet set;
    private final Register register;
    private final Citer citer;
    private final LineJoiner joiner;
    private final LossLog log;
    private final Map<String, Text> abbreviationsOfTerms = new LinkedHashMap<>();

    EntryMaker(RequirementSet set, Register register, Citer citer, LineJoiner joiner, LossLog log) {
        this.set = set;
        this.register = register;
        this.citer = citer;
        this.joiner = joiner;
        this.log = log;
    }

    /** Adds a cited document. One that was listed before, among the normative references, is listed once. */
    void reference(EntryTree entry, String label, Section section) {
        String key = citer.key(label);
        if (set.getReferences().stream().anyMatch(reference -> key.equals(reference.getName()))) {
            if (!section.informative()) {
                log.lost(entry.lines(), Reason.REPEATED, label);
            }
            return;
        }
        Optional<Rule.Found> parts = parts(entry, label, section);
        DocumentReference reference = MODEL.createDocumentReference();
        reference.setName(key);
        reference.setDesignation(parts.isPresent() ? parts.get().group("designation").orElse(null) : label);
        reference.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text(joiner))));
        reference.setInformative(section.informative());
        set.getReferences().add(reference);
        log.count(Kind.REFERENCE);
    }

    /** Adds a term of a clause. */
    void term(EntryTree entry, String identifier, Section section, Optional<Clause> clause) {
        Optional<Rule.Found> parts = parts(entry, identifier, section);
        Term term = MODEL.createTerm();
        term.setName(identifier);
        term.setTitle(Texts.of(parts.flatMap(found -> found.group("title")).orElse(entry.text(joiner))));
        parts.flatMap(found -> found.group("titleEn"))
                .ifPresent(english -> Texts.add(term.getTitle(), "en", english));
        parts.flatMap(found -> found.group("source")).or(() -> sourceInTitle(section, clause)).ifPresent(term::setSource);
        parts.flatMap(found -> found.group("definition"))
                .ifPresent(definition -> term.setDefinition(Texts.of(definition)));
        parts.flatMap(found -> found.group("abbreviation")).ifPresent(abbreviation -> abbreviationsOfTerms
                .put(abbreviation, EcoreUtil.copy(term.getTitle())));
        entry.notes().forEach(note -> term.getNotes().add(Texts.of(note)));
        set.getTerms().add(term);
        log.count(Kind.TERM);
        log.count(Kind.NOTE, term.getNotes().size());
    }

    private static Optional<String> sourceInTitle(Section section, Optional<Clause> clause) {
        return Optional.ofNullable(section.source())
                .flatMap(source -> clause.map(Clause::getTitle).flatMap(title -> source.find(Texts.printed(title))))
                .flatMap(found -> found.group("source"));
    }

    /** Adds an abbreviation. */
    void abbreviation(EntryTree entry, String identifier) {
        abbreviation(identifier, Texts.of(entry.text(joiner)));
    }

    private void abbreviation(String name, Text title) {
        Abbreviation abbreviation = MODEL.createAbbreviation();
        abbreviation.setName(name);
        abbreviation.setTitle(title);
        set.getAbbreviations().add(abbreviation);
        log.count(Kind.ABBREVIATION);
    }

    /** Adds the abbreviations that the document gives only beside their terms; they are abbreviations like any other. */
    void finish() {
        abbreviationsOfTerms.forEach((name, title) -> {
            if (register.take(ABBREVIATION, name)) {
                abbreviation(name, title);
            }
        });
    }

    /** Adds a threat. */
    void threat(EntryTree entry, String identifier, Section section) {
        Optional<Rule.Found> parts = parts(entry, identifier, section);
        Threat threat = MODEL.createThreat();
        threat.setName(identifier);
        parts.flatMap(found -> found.group("title")).ifPresent(title -> threat.setTitle(Texts.of(title)));
        threat.setText(Texts.of(parts.flatMap(found -> found.group("text")).orElse(entry.text(joiner))));
        threat.getItems().addAll(entry.items(joiner));
        set.getThreats().add(threat);
        log.count(Kind.THREAT);
        log.count(Kind.ITEM, entry.size());
    }

    private Optional<Rule.Found> parts(EntryTree entry, String identifier, Section section) {
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
}
