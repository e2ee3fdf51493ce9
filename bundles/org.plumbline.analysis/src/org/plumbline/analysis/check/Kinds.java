// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Kind;

/** Which elements are of a kind. Kinds are told apart by name, so that a vocabulary may be copied into a workspace. */
public final class Kinds {

    private final Map<Kind, Set<String>> ancestors = new ConcurrentHashMap<>();

    /** A component by its declared kind and all more general ones; anything by the metamodel class a kind denotes. */
    public boolean is(EObject element, Kind kind) {
        if (kind.getDenotes() != null && kind.getDenotes().equals(element.eClass().getName())) {
            return true;
        }
        return element instanceof Component component && component.getKind() != null
                && namesOf(component.getKind()).contains(kind.getName());
    }

    /** Whether the kind denotes this metamodel class itself. */
    static boolean denotes(Kind kind, String className) {
        return className.equals(kind.getDenotes());
    }

    private Set<String> namesOf(Kind kind) {
        return ancestors.computeIfAbsent(kind, Kinds::ancestry);
    }

    private static Set<String> ancestry(Kind kind) {
        var names = new HashSet<String>();
        var open = new ArrayDeque<Kind>();
        open.add(kind);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (names.add(next.getName())) {
                open.addAll(next.getParents());
            }
        }
        return names;
    }
}
