// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.importing.TableReader.Group;
import org.plumbline.exchange.importing.TableRule.Outline;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Clause;

/**
 * Opens the clauses of a table: those that its rows number, or those of the profile's outline, which go by the order of
 * the groups and by the titles that are printed beside them.
 */
final class TableClauses {

    private final Section section;
    private final Clause root;
    private final ClauseTree clauses;
    private final LossLog log;
    private final List<Outline> leaves;
    private int next;

    /** @param root a clause that all of them lie in; {@code null} if there is none */
    TableClauses(Section section, Clause root, ClauseTree clauses, LossLog log) {
        this.section = section;
        this.root = root;
        this.clauses = clauses;
        this.log = log;
        this.leaves = outline().stream().filter(this::isLeaf).toList();
    }

    private List<Outline> outline() {
        return section.table().clauses();
    }

    private boolean isLeaf(Outline outline) {
        return outline().stream().noneMatch(other -> isInside(other, outline));
    }

    private static boolean isInside(Outline inner, Outline outer) {
        return inner.number().startsWith(outer.number() + ".");
    }

    /** The clause of the next group; empty if neither the table nor the profile numbers it. */
    Optional<Clause> open(Group group) {
        Line line = group.rows().getFirst().lines().getFirst();
        Optional<Clause> clause = outline().isEmpty() ? numbered(group, line) : outlined(group, line);
        clause.ifPresent(opened -> group.merged(Field.CONTROL_POINT)
                .ifPresent(printed -> opened.setControlPoint(Texts.of(printed))));
        return clause;
    }

    /** Reports the clauses of the outline for which there was no group. */
    void finish() {
        leaves.stream().skip(next).forEach(this::missing);
    }

    private void missing(Outline leaf) {
        log.misunderstood(Reason.MISSING_GROUP, leaf.number(), String.valueOf(leaf.title()));
    }

    // Clauses that the table numbers ----------------------------------------------------------------------------------

    private Optional<Clause> numbered(Group group, Line line) {
        return group.merged(Field.CLAUSE).map(Script::solid).map(number -> {
            Clause clause = clauses.open(number, group.merged(Field.CONTROL_POINT).orElse(null), section, root);
            group.merged(Field.DOMAIN).filter(printed -> !clauses.printedDomain(printed, clause)).ifPresent(printed ->
                    log.misunderstood(line, Reason.UNKNOWN_VALUE, printed, Field.DOMAIN.word()));
            return clause;
        });
    }

    // Clauses that the profile numbers --------------------------------------------------------------------------------

    private Optional<Clause> outlined(Group group, Line line) {
        Optional<String> title = group.merged(Field.CONTROL_POINT).map(Script::solid);
        int found = title.map(this::titled).orElse(next);
        if (found >= leaves.size()) {
            return Optional.empty();
        }
        leaves.subList(next, found).forEach(this::missing);
        Outline leaf = leaves.get(found);
        next = found + 1;
        if (title.isPresent() && !isTitled(leaf, title.get())) {
            log.misunderstood(line, Reason.OTHER_GROUP, leaf.number(), String.valueOf(leaf.title()), title.get());
        }
        return clauses(leaf);
    }

    /** The next clause with this title, so that a group that is left out moves none of the others; else the next. */
    private int titled(String title) {
        for (int i = next; i < leaves.size(); i++) {
            if (isTitled(leaves.get(i), title)) {
                return i;
            }
        }
        return next;
    }

    private static boolean isTitled(Outline leaf, String title) {
        return leaf.title() == null || Script.solid(leaf.title()).equals(title);
    }

    /** Opens a clause with those around it that are not open yet. */
    private Optional<Clause> clauses(Outline leaf) {
        List<Outline> path = new ArrayList<>(outline());
        path.removeIf(outline -> outline != leaf && !isInside(leaf, outline));
        for (Outline outline : path) {
            if (!clauses.isOpen(outline.number())) {
                Clause clause = clauses.open(outline.number(), outline.title(), section, root);
                if (outline.domain() != null) {
                    clauses.domain(outline.domain(), clause);
                }
            }
        }
        return clauses.current();
    }
}
