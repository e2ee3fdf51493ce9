// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;

/** What a requirement has from the clauses it stands in. */
public final class Requirements {

    private Requirements() {
    }

    /** All requirements of a set, in document order. */
    public static List<Requirement> of(RequirementSet set) {
        var found = new ArrayList<Requirement>();
        set.getClauses().forEach(clause -> collect(clause, found));
        return found;
    }

    private static void collect(Clause clause, List<Requirement> found) {
        // Requirements and clauses inside do not mix in one clause of any document; requirements come first if they do.
        found.addAll(clause.getRequirements());
        clause.getClauses().forEach(inner -> collect(inner, found));
    }

    public static Clause clauseOf(Requirement requirement) {
        return (Clause) requirement.eContainer();
    }

    public static RequirementSet setOf(Requirement requirement) {
        EObject container = requirement.eContainer();
        while (container != null && !(container instanceof RequirementSet)) {
            container = container.eContainer();
        }
        return (RequirementSet) container;
    }

    /**
     * Its label as the document prints it, which is what the identifier adds to the number of the clause unless the set
     * says otherwise: {@code c} of {@code 8.2.2.1-c}, {@code a, b} of {@code 12.3-general-a-b}, all of {@code 9.2.3} in
     * clause 9.2. Empty where the document prints none.
     */
    public static Optional<String> printed(Requirement requirement) {
        if (requirement.getPrinted() != null || requirement.getName() == null) {
            return Optional.ofNullable(requirement.getPrinted());
        }
        var name = requirement.getName();
        var clause = requirement.eContainer() instanceof Clause outer ? outer.getName() : null;
        if (name.equals(clause)) {
            return Optional.empty();
        }
        if (clause == null || !name.startsWith(clause + "-")) {
            return Optional.of(name.substring(name.lastIndexOf('-') + 1));
        }
        var labels = name.substring(clause.length());
        var level = "-" + requirement.getLevel().getLiteral();
        var rest = labels.equals(level) || labels.startsWith(level + "-") ? labels.substring(level.length()) : labels;
        return Optional.of(rest).filter(label -> label.length() > 1).map(label -> label.substring(1).replace("-", ", "));
    }

    /** Its own force, or that of the innermost clause that states one. */
    public static Obligation obligation(Requirement requirement) {
        var own = requirement.getObligation();
        return own != Obligation.UNSTATED ? own
                : clausesOf(requirement).stream().map(Clause::getObligation)
                        .filter(obligation -> obligation != Obligation.UNSTATED).findFirst().orElse(Obligation.UNSTATED);
    }

    /** The layer of the innermost clause that states one. */
    public static Optional<Layer> layer(Requirement requirement) {
        return clausesOf(requirement).stream().map(Clause::getLayer).filter(Objects::nonNull).findFirst();
    }

    /** The security domain of the innermost clause that states one. */
    public static Optional<Domain> domain(Requirement requirement) {
        return clausesOf(requirement).stream().map(Clause::getDomain).filter(Objects::nonNull).findFirst();
    }

    /** Its own level, or that of the innermost clause that states one. */
    public static RequirementLevel level(Requirement requirement) {
        var own = requirement.getLevel();
        return own != RequirementLevel.UNSTATED ? own
                : clausesOf(requirement).stream().map(Clause::getLevel)
                        .filter(level -> level != RequirementLevel.UNSTATED).findFirst()
                        .orElse(RequirementLevel.UNSTATED);
    }

    /** The control point of the innermost clause that states one. */
    public static Optional<Text> controlPoint(Requirement requirement) {
        return clausesOf(requirement).stream().map(Clause::getControlPoint).filter(Objects::nonNull).findFirst();
    }

    /**
     * Who must do it, by service model: what it states itself, or else its innermost clause that states anything, or else
     * the scheme of its set. What contains them tells which.
     */
    public static List<Responsibility> responsibilities(Requirement requirement) {
        var scheme = setOf(requirement).getScheme();
        return Stream.of(Stream.of(requirement.getResponsibilities()),
                clausesOf(requirement).stream().map(Clause::getResponsibilities),
                Stream.ofNullable(scheme).map(Scheme::getResponsibilities))
                .flatMap(statements -> statements).filter(stated -> !stated.isEmpty()).findFirst().<List<Responsibility>>map(
                        List::copyOf).orElse(List.of());
    }

    /** Whose duty it is under these service models: its own word, its clauses', its set's. */
    public static Optional<Side> side(Requirement requirement, List<ServiceModel> models) {
        return side(requirement.getResponsibilities(), models)
                .or(() -> clausesOf(requirement).stream().map(clause -> side(clause.getResponsibilities(), models))
                        .flatMap(Optional::stream).findFirst())
                .or(() -> Optional.ofNullable(setOf(requirement).getScheme())
                        .flatMap(scheme -> side(scheme.getResponsibilities(), models)));
    }

    private static Optional<Side> side(List<Responsibility> responsibilities, List<ServiceModel> models) {
        var sides = responsibilities.stream()
                .filter(responsibility -> responsibility.getModels().isEmpty()
                        || responsibility.getModels().stream().anyMatch(models::contains))
                .map(Responsibility::getSide).distinct().toList();
        return switch (sides.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(sides.getFirst());
            default -> Optional.of(Side.SHARED);
        };
    }

    /** The clauses it stands in, innermost first. */
    public static List<Clause> clausesOf(Requirement requirement) {
        var clauses = new ArrayList<Clause>();
        for (EObject outer = requirement.eContainer(); outer instanceof Clause clause; outer = outer.eContainer()) {
            clauses.add(clause);
        }
        return clauses;
    }
}
