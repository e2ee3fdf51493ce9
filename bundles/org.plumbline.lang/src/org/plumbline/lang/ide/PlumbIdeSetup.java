// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import org.eclipse.xtext.util.Modules2;
import org.plumbline.lang.PlumbRuntimeModule;
import org.plumbline.lang.PlumbStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets up the language for a language server. */
public class PlumbIdeSetup extends PlumbStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new PlumbRuntimeModule(), new PlumbIdeModule()));
    }
}
