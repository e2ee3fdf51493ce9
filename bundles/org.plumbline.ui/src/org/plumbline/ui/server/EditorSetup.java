// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.util.Modules2;
import org.plumbline.lang.PlumbRuntimeModule;
import org.plumbline.lang.ide.PlumbIdeModule;
import org.plumbline.lang.ide.PlumbIdeSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language as any editor has it, and what only works where editor and server are one process. */
final class EditorSetup extends PlumbIdeSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new PlumbRuntimeModule(), new PlumbIdeModule(),
                binder -> binder.bind(DocumentSymbolService.class).to(ShippedDefinitions.class)));
    }
}
