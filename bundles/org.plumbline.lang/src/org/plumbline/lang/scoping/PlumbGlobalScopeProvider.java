// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.plumbline.lang.library.Library;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

/**
 * All files of the workspace see one another, a file sees itself first, and behind them stands the library. So what a
 * user declares takes the place of what is shipped under the same name.
 */
public class PlumbGlobalScopeProvider extends DefaultGlobalScopeProvider {

    @Inject
    private LibraryScopes library;

    @Inject
    private IResourceDescription.Manager descriptions;

    @Override
    protected IScope getScope(Resource resource, boolean ignoreCase, EClass type,
            Predicate<IEObjectDescription> filter) {
        IScope shipped = Library.contains(resource) ? IScope.NULLSCOPE : library.of(type);
        IScope others = getScope(shipped, resource, ignoreCase, type, filter);
        var own = descriptions.getResourceDescription(resource);
        return SelectableBasedScope.createScope(others, own, filter, type, ignoreCase);
    }
}
