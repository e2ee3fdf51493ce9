// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Finding;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Suppression;

/** The suppressions of a statement that stand: they have a reason and are not past their end. Remembers what they hid. */
public final class Suppressions {

    private final List<Suppression> standing;
    private final Set<Suppression> used = new HashSet<>();

    Suppressions(Statement statement, LocalDate asOf) {
        this.standing = statement.getSuppressions().stream().filter(suppression -> suppression.getReason() != null
                && suppression.getUntil() != null && !suppression.getUntil().isBefore(asOf)).toList();
    }

    List<Suppression> standing() {
        return standing;
    }

    /** Those that have hidden nothing so far. */
    List<Suppression> idle() {
        return standing.stream().filter(suppression -> !used.contains(suppression)).toList();
    }

    /** Whether a finding is hidden; all suppressions that hide it are then in use. */
    boolean hide(Finding finding) {
        var hiding = standing.stream().filter(suppression -> hides(suppression, finding)).toList();
        used.addAll(hiding);
        return !hiding.isEmpty();
    }

    private static boolean hides(Suppression suppression, Finding finding) {
        return Rules.matches(suppression.getRule(), finding.rule())
                && (suppression.getRequirement() == null || finding.requirement().filter(
                        requirement -> requirement == suppression.getRequirement().getRequirement()).isPresent())
                && (suppression.getElement() == null
                        || EcoreUtil.isAncestor(suppression.getElement(), finding.place()));
    }
}
