// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.ClauseRule;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Text;

/** The clauses of a set: which of them are open, and what the profile says of them. */
final class ClauseTree {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final RequirementSet set;
    private final ObligationWords obligations;
    private final LossLog log;
    private final Deque<Clause> open = new ArrayDeque<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final Set<ClauseRule> idleRules = new LinkedHashSet<>();

    ClauseTree(RequirementSet set, ObligationWords obligations, LossLog log) {
        this.set = set;
        this.obligations = obligations;
        this.log = log;
    }

    /** Expects that each of these rules is about some clause. */
    void expect(List<ClauseRule> rules) {
        idleRules.addAll(rules);
    }

    /** Reports the rules that are about no clause. */
    void finish() {
        idleRules.forEach(rule -> log.misunderstood(Reason.IDLE_RULE, describe(rule)));
    }

    private static String describe(ClauseRule rule) {
        return rule.number() != null ? rule.number().toString() : String.valueOf(rule.title());
    }

    // Which are open --------------------------------------------------------------------------------------------------

    /**
     * Opens a clause inside those that are open and that its number continues.
     *
     * @param title its title; {@code null} or empty if it has none
     * @param root a clause that it lies in whatever its number; {@code null} if there is none
     */
    Clause open(String number, String title, Section section, Clause root) {
        Clause clause = MODEL.createClause();
        clause.setName(number);
        if (title != null && !title.isEmpty()) {
            clause.setTitle(Texts.of(title));
        }
        while (!open.isEmpty() && open.peek() != root && !isInside(number, open.peek())) {
            open.pop();
        }
        (open.isEmpty() ? set.getClauses() : open.peek().getClauses()).add(clause);
        open.push(clause);
        section.clauses().stream().filter(rule -> isAbout(rule, clause)).forEach(rule -> apply(rule, clause));
        log.count(Kind.CLAUSE);
        return clause;
    }

    /** Closes all clauses. */
    void close() {
        open.clear();
    }

    /** The innermost clause that is open. */
    Optional<Clause> current() {
        return Optional.ofNullable(open.peek());
    }

    /** Whether a clause of this number is open. */
    boolean isOpen(String number) {
        return open.stream().anyMatch(clause -> clause.getName().equals(number));
    }

    private static boolean isInside(String number, Clause outer) {
        return number.startsWith(outer.getName() + ".");
    }

    // What is said of them --------------------------------------------------------------------------------------------

    private static boolean isAbout(ClauseRule rule, Clause clause) {
        String title = clause.getTitle() == null ? "" : Texts.printed(clause.getTitle());
        return (rule.number() == null || rule.number().occursIn(clause.getName()))
                && (rule.title() == null || rule.title().occursIn(title));
    }

    private void apply(ClauseRule rule, Clause clause) {
        idleRules.remove(rule);
        if (rule.layer() != null) {
            clause.setLayer(layers.computeIfAbsent(rule.layer(), ClauseTree::layer));
        }
        if (rule.domain() != null) {
            domain(rule.domain(), clause);
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

    /** Says that a clause is of the domain of this name. */
    void domain(String name, Clause clause) {
        domains().stream().filter(domain -> name.equals(domain.getName())).findFirst().ifPresent(clause::setDomain);
    }

    /** Says that a clause is of the domain that is titled so; false if there is none. */
    boolean printedDomain(String title, Clause clause) {
        Optional<Domain> found = domains().stream().filter(domain -> isTitled(domain.getTitle(), title)).findFirst();
        found.ifPresent(clause::setDomain);
        return found.isPresent();
    }

    private List<Domain> domains() {
        return set.getScheme() == null ? List.of() : set.getScheme().getDomains();
    }

    private static boolean isTitled(Text title, String printed) {
        return title != null && title.getPhrases().stream()
                .anyMatch(phrase -> Script.solid(phrase.getValue()).equals(Script.solid(printed)));
    }

    /** The force of what a clause demands where its requirements state none is that of the words that lead in. */
    void leadIn(Clause clause) {
        if (clause.getObligation() == Obligation.UNSTATED) {
            clause.getTexts().stream()
                    .map(text -> obligations.of(Texts.printed(text)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(clause::setObligation);
        }
    }
}
