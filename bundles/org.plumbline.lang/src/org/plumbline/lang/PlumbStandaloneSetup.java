// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang;

import org.eclipse.emf.ecore.EPackage;
import org.plumbline.model.plumb.PlumbPackage;

import com.google.inject.Injector;

/** Registers the language and its metamodel where no Eclipse is running. */
public class PlumbStandaloneSetup extends PlumbStandaloneSetupGenerated {

    public static void doSetup() {
        new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public void register(Injector injector) {
        EPackage.Registry.INSTANCE.put(PlumbPackage.eNS_URI, PlumbPackage.eINSTANCE);
        super.register(injector);
    }
}
