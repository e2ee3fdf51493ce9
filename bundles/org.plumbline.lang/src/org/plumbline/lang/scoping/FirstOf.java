// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.scoping;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** What one scope offers, and behind it what another does. */
record FirstOf(IScope first, IScope second) implements IScope {

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        var found = first.getSingleElement(name);
        return found != null ? found : second.getSingleElement(name);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        var found = first.getElements(name);
        return found.iterator().hasNext() ? found : second.getElements(name);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        var found = first.getSingleElement(object);
        return found != null ? found : second.getSingleElement(object);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        var found = first.getElements(object);
        return found.iterator().hasNext() ? found : second.getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<QualifiedName, IEObjectDescription> all = new LinkedHashMap<>();
        first.getAllElements().forEach(description -> all.putIfAbsent(description.getName(), description));
        second.getAllElements().forEach(description -> all.putIfAbsent(description.getName(), description));
        return all.values();
    }
}
