// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.CitationRule;
import org.plumbline.exchange.importing.Profile.Citing;
import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;

/** Finds what texts cite, and sees to it that every cited document is among the references. */
final class Citer {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;
    private static final Pattern CLAUSE_NUMBER = Pattern.compile("\\b(?:\\p{Lu}{1,3}|\\d++)(?:\\.\\w++)*+\\b");

    private record Cited(String document, Line line) {
    }

    private final Map<String, String> keys;
    private final RequirementSet set;
    private final LossLog log;
    private final Map<String, Cited> citedByKey = new LinkedHashMap<>();

    Citer(Profile profile, RequirementSet set, LossLog log) {
        this.keys = profile.set().keys();
        this.set = set;
        this.log = log;
    }

    /** What a text cites, in order. */
    List<Citation> citations(List<CitationRule> rules, Citing citing, String text, Line line) {
        return rules.stream()
                .filter(rule -> rule.concerns(citing))
                .flatMap(rule -> rule.pattern().findAll(text).stream().map(found -> citation(rule, found, line)))
                .toList();
    }

    private Citation citation(CitationRule rule, Rule.Found found, Line line) {
        Citation citation = MODEL.createCitation();
        String document = rule.document() == null ? found.whole() : rule.document();
        citation.setDocument(cited(found.group("document").orElse(document), line));
        found.group("clauses").ifPresent(clauses -> CLAUSE_NUMBER.matcher(clauses).results()
                .forEach(number -> citation.getClauses().add(number.group())));
        if (rule.as() != null) {
            citation.setPurpose(rule.as());
        }
        return citation;
    }

    /** A citation of one clause. */
    Citation citation(String document, String clause, Line line) {
        Citation citation = MODEL.createCitation();
        citation.setDocument(cited(document, line));
        citation.getClauses().add(clause);
        return citation;
    }

    private String cited(String document, Line line) {
        String key = key(document);
        citedByKey.putIfAbsent(key, new Cited(document, line));
        return key;
    }

    /** The key of a referenced document: the profile's, else made of its designation. */
    String key(String designation) {
        String given = keys.get(designation);
        if (given != null) {
            return given;
        }
        String name = designation.replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "ref-" + name : name;
    }

    /**
     * Adds the documents that are cited but in no list of the document, if the profile knows them. A citation of any other
     * is reported.
     */
    void finish() {
        citedByKey.forEach((key, cited) -> {
            if (set.getReferences().stream().anyMatch(reference -> key.equals(reference.getName()))) {
                return;
            }
            if (keys.containsValue(key)) {
                DocumentReference reference = MODEL.createDocumentReference();
                reference.setName(key);
                reference.setDesignation(cited.document());
                reference.setInformative(true);
                set.getReferences().add(reference);
                log.assumed(cited.line(), Reason.UNLISTED_DOCUMENT, cited.document());
                log.count(Kind.REFERENCE);
            } else {
                log.misunderstood(cited.line(), Reason.UNKNOWN_DOCUMENT, cited.document());
            }
        });
    }
}
