// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.scoping;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.plumbline.lang.library.Library;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the library offers to each type of reference, found once. */
@Singleton
class LibraryScopes {

    private final Map<EClass, IScope> scopes = new ConcurrentHashMap<>();
    private final Library library;

    @Inject
    LibraryScopes(Library library) {
        this.library = library;
    }

    IScope of(EClass type) {
        return scopes.computeIfAbsent(type, this::scope);
    }

    private IScope scope(EClass type) {
        List<IEObjectDescription> offered = library.exported().stream()
                .filter(description -> type.isSuperTypeOf(description.getEClass()))
                .toList();
        return SimpleNames.isVocabulary(type)
                ? new SimpleScope(new SimpleScope(offered), SimpleNames.of(offered))
                : new SimpleScope(offered);
    }
}
