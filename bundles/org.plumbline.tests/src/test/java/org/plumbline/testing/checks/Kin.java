// SPDX-License-Identifier: EPL-2.0
package org.plumbline.testing.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Relation;
import org.plumbline.model.plumb.Vocabulary;

/** What the vocabulary says of kinds and properties. */
final class Kin {

    private Kin() {
    }

    /** The kind and all more general ones. */
    static Set<Kind> lineage(Kind kind) {
        var all = new LinkedHashSet<Kind>();
        all.add(kind);
        kind.getParents().forEach(parent -> all.addAll(lineage(parent)));
        return all;
    }

    /** The class of the metamodel whose objects are of this kind. */
    static EClass type(Kind kind) {
        var name = lineage(kind).stream().map(Kind::getDenotes).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new AssertionError("The kind " + kind.getName() + " denotes no class"));
        return (EClass) PlumbPackage.eINSTANCE.getEClassifier(name);
    }

    static boolean is(EObject element, Kind kind) {
        return element instanceof Component component && component.getKind() != null
                ? lineage(component.getKind()).contains(kind)
                : element.eClass().getName().equals(kind.getDenotes());
    }

    /** The kinds that come under a kind. */
    static Stream<Kind> narrower(Kind kind) {
        return kind.eContainer() instanceof Vocabulary vocabulary ? vocabulary.getTerms().stream()
                .filter(Kind.class::isInstance).map(Kind.class::cast)
                .filter(other -> other.getParents().contains(kind)) : Stream.empty();
    }

    /** Whether one can say of elements of this kind that they do not have or do something; null for any kind. */
    static boolean canDeny(Kind kind) {
        return kind == null || type(kind).getEStructuralFeature("assertions") != null;
    }

    /** The kind itself, or one of that kind to which a relation may lead. */
    static Kind within(Kind kind, Relation relation) {
        boolean may = relation.getRange().isEmpty() || relation.getRange().stream().anyMatch(lineage(kind)::contains);
        return may ? kind : relation.getRange().stream().filter(one -> lineage(one).contains(kind)).findFirst().orElse(kind);
    }

    /** Whether the language lets one say such a thing of the element. */
    static boolean isOneOf(EObject element, List<Kind> kinds) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> is(element, kind))
                || element instanceof Instance && isOneOf(element.eContainer(), kinds);
    }

    /** Some of these kinds, or of all if there are none, of which an element is none of this kind: the nearest first. */
    static Stream<Kind> others(Kind kind, List<Kind> some) {
        var near = Stream.concat(kind.getParents().stream(), siblings(kind));
        return Stream.concat(near, some.stream()).distinct().filter(other -> !lineage(other).contains(kind))
                .filter(other -> some.isEmpty() || some.stream().anyMatch(lineage(other)::contains));
    }

    static Stream<Kind> siblings(Kind kind) {
        return kind.eContainer() instanceof Vocabulary vocabulary ? vocabulary.getTerms().stream()
                .filter(Kind.class::isInstance).map(Kind.class::cast)
                .filter(other -> other.getParents().stream().anyMatch(kind.getParents()::contains)) : Stream.empty();
    }

    /** The feature of the element which holds what the property stands for. */
    static Optional<EStructuralFeature> denoted(EObject element, Property property) {
        var denotes = property.getDenotes();
        if (denotes == null) {
            return Optional.empty();
        }
        int dot = denotes.lastIndexOf('.');
        var types = Stream.concat(Stream.of(element.eClass()), element.eClass().getEAllSuperTypes().stream());
        boolean elsewhere = dot >= 0 && types.noneMatch(type -> type.getName().equals(denotes.substring(0, dot)));
        return elsewhere ? Optional.empty()
                : Optional.ofNullable(element.eClass().getEStructuralFeature(denotes.substring(dot + 1)));
    }
}
