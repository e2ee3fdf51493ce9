// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.model.plumb.Model;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * The shipped vocabularies, requirement sets and mappings. They are parsed once, when first asked for, and never change;
 * models of the user refer to them by name, and what a user declares under the same name takes their place.
 */
@Singleton
public class Library {

    private static final Object IS_LIBRARY = Library.class;
    private static final List<LibrarySource> REGISTERED = new ArrayList<>();

    private final Provider<XtextResourceSet> resourceSets;
    private List<XtextResource> resources;

    @Inject
    public Library(Provider<XtextResourceSet> resourceSets) {
        this.resourceSets = resourceSets;
    }

    /** Adds a source where no {@link ServiceLoader} reaches, as between bundles of Eclipse. */
    public static synchronized void register(LibrarySource source) {
        REGISTERED.add(source);
    }

    /** Whether a resource belongs to a library, which must not look into itself while it is loaded. */
    public static boolean contains(Resource resource) {
        return resource.getResourceSet() != null
                && resource.getResourceSet().getLoadOptions().containsKey(IS_LIBRARY);
    }

    public List<Model> models() {
        return resources().stream().flatMap(resource -> resource.getContents().stream()).map(Model.class::cast).toList();
    }

    /** Everything in the library that models can refer to. */
    public List<IEObjectDescription> exported() {
        var exported = new ArrayList<IEObjectDescription>();
        for (var resource : resources()) {
            var provider = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(resource.getURI());
            var description = provider.getResourceDescriptionManager().getResourceDescription(resource);
            description.getExportedObjects().forEach(exported::add);
        }
        return exported;
    }

    private synchronized List<XtextResource> resources() {
        if (resources == null) {
            resources = LibraryImage.read(sources()).map(this::imaged).orElseGet(this::parsed);
        }
        return resources;
    }

    /** What the language knows how to write stands in a resource of the language. */
    private List<XtextResource> imaged(Resource image) {
        var resource = (XtextResource) resourceSet().createResource(image.getURI());
        resource.getContents().addAll(image.getContents());
        return List.of(resource);
    }

    /** The shipped files, parsed anew. */
    public List<XtextResource> parsed() {
        var set = resourceSet();
        var parsed = sources().stream().flatMap(source -> source.files().stream()).map(file -> load(set, file)).toList();
        EcoreUtil.resolveAll(set);
        return parsed;
    }

    private XtextResourceSet resourceSet() {
        var set = resourceSets.get();
        set.addLoadOption(IS_LIBRARY, true);
        return set;
    }

    static List<LibrarySource> sources() {
        var sources = new ArrayList<LibrarySource>();
        synchronized (Library.class) {
            sources.addAll(REGISTERED);
        }
        if (sources.isEmpty()) {
            ServiceLoader.load(LibrarySource.class, Library.class.getClassLoader()).forEach(sources::add);
        }
        return sources;
    }

    /** A URI that tells nothing of where the product is installed. */
    private static URI uriOf(URL file) {
        var path = file.getPath();
        return URI.createURI("plumbline:/library/" + path.substring(path.lastIndexOf('/') + 1));
    }

    private static XtextResource load(XtextResourceSet set, URL file) {
        try (var stream = file.openStream()) {
            var resource = (XtextResource) set.createResource(uriOf(file));
            resource.load(stream, Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file " + file + " cannot be read", e);
        }
    }
}
