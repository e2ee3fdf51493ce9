// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.plumbline.lang.naming.ExportedElements;
import org.plumbline.lang.naming.PlumbQualifiedNameConverter;
import org.plumbline.lang.naming.PlumbQualifiedNameProvider;
import org.plumbline.lang.scoping.PlumbGlobalScopeProvider;

/** The parts of the language that need no editor. */
public class PlumbRuntimeModule extends AbstractPlumbRuntimeModule {

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return PlumbQualifiedNameConverter.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PlumbQualifiedNameProvider.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedElements.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return PlumbGlobalScopeProvider.class;
    }
}
