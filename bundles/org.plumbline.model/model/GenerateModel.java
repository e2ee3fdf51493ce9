// SPDX-License-Identifier: EPL-2.0

import java.io.File;
import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java of the metamodel, started by the build: {@code GenerateModel <bundle folder> <generator model to
 * write>}. The kept {@code plumbline.genmodel} has settings only; classes and features are completed from
 * {@code plumbline.ecore}, so that adding one is an edit of the Ecore file alone. The completed generator model is
 * written for the generator of the language, which looks up Java names in it.
 */
public final class GenerateModel {

    public static void main(String[] arguments) throws IOException {
        var bundle = new File(arguments[0]).getCanonicalFile();
        var completed = new File(arguments[1]).getCanonicalFile();

        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle.getPath() + File.separator));

        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var settings = URI.createPlatformResourceURI("/" + bundle.getName() + "/model/plumbline.genmodel", true);
        var resource = resources.getResource(settings, true);
        var model = (GenModel) resource.getContents().getFirst();
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);

        Diagnostic problems = model.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            fail(problems);
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var generator = new Generator() {

            /** Nothing generated is kept, so nothing is merged, and the Java tools of Eclipse are not needed. */
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel();
            }
        };
        generator.setInput(model);
        // The packages only: manifest and plugin.xml of the bundle are kept by hand.
        for (var genPackage : model.getGenPackages()) {
            Diagnostic result = generator.generate(genPackage, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                fail(result);
            }
        }

        resource.setURI(URI.createFileURI(completed.getPath()));
        resource.save(Map.of());
    }

    private static void fail(Diagnostic diagnostic) {
        print(diagnostic);
        System.exit(1);
    }

    private static void print(Diagnostic diagnostic) {
        if (diagnostic.getChildren().isEmpty()) {
            System.err.println("plumbline.ecore: " + diagnostic.getMessage());
        }
        diagnostic.getChildren().forEach(GenerateModel::print);
    }
}
