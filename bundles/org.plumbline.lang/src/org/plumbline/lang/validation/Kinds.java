// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;

/** What follows from the inheritance of kinds. */
final class Kinds {

    private Kinds() {
    }

    /** The kind and all more general ones; kinds that are kinds of themselves do no harm. */
    static Set<Kind> withAncestors(Kind kind) {
        Set<Kind> all = new LinkedHashSet<>();
        collect(kind, all);
        return all;
    }

    private static void collect(Kind kind, Set<Kind> all) {
        if (kind != null && !kind.eIsProxy() && all.add(kind)) {
            kind.getParents().forEach(parent -> collect(parent, all));
        }
    }

    /** Whether the kind stands for something that the platform contains without a kind being named. */
    static boolean denotes(Kind kind, Set<String> classes) {
        return withAncestors(kind).stream().map(Kind::getDenotes).filter(Objects::nonNull).anyMatch(classes::contains);
    }

    /** The kind that is written for the element, or null where its sort alone decides. */
    static Kind of(EObject element) {
        return switch (element) {
            case Component component -> component.getKind();
            case Instance instance -> of(instance.eContainer());
            case null, default -> null;
        };
    }

    /**
     * Whether the element can be of one of the kinds. Of an element without a kind only kinds that denote another sort
     * say that it is not.
     */
    static boolean mayBe(EObject element, List<Kind> kinds) {
        if (kinds.isEmpty() || kinds.stream().anyMatch(Kind::eIsProxy)) {
            return true;
        }
        var kind = of(element);
        if (kind != null) {
            return kind.eIsProxy() || kinds.stream().anyMatch(withAncestors(kind)::contains);
        }
        return element instanceof Component || kinds.stream().anyMatch(each -> mayDenote(each, element.eClass()));
    }

    private static boolean mayDenote(Kind kind, EClass type) {
        return kind.getDenotes() == null || kind.getDenotes().equals(type.getName())
                || type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equals(kind.getDenotes()));
    }
}
