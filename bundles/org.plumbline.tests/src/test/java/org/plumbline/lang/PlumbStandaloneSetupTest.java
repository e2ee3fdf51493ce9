// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

class PlumbStandaloneSetupTest {

    @Test
    void registersMetamodelAndFileExtension() {
        PlumbStandaloneSetup.doSetup();

        assertThat(EPackage.Registry.INSTANCE.getEPackage("https://plumbline.dev/model/1.0")).isNotNull();
        assertThat(Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap()).containsKey("plumb");
    }
}
