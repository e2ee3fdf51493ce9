// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.plumbline.analysis.Workspace;
import org.plumbline.lang.PlumbStandaloneSetup;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.values.Words;
import org.plumbline.model.plumb.Model;

import com.google.common.base.Throwables;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/** Reads .plumb files, links them with one another and with the library, and checks that they are well formed. */
public class ModelLoader {

    private static final Set<String> SYNTAX = Set.of(Diagnostic.SYNTAX_DIAGNOSTIC,
            Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE);

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Inject
    private IResourceValidator validator;

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private Library library;

    /** A loader outside Eclipse. */
    public static ModelLoader standalone() {
        return injector().getInstance(ModelLoader.class);
    }

    /** The language's parts outside Eclipse, set up once. */
    public static Injector injector() {
        return Standalone.INJECTOR;
    }

    /** Whether elements of models can have a name: whether it could be read back. */
    public static boolean isName(String name) {
        return injector().getInstance(Words.class).isName(name);
    }

    private static final class Standalone {
        private static final Injector INJECTOR = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /**
     * Loads files and folders together.
     *
     * @throws UnusableInput if a file cannot be read as text
     */
    public LoadedModels load(Collection<Path> inputs) {
        var texts = new LinkedHashMap<Path, String>();
        ModelFiles.find(inputs).forEach(file -> texts.put(file, ModelFiles.read(file)));
        var set = resourceSets.get();
        var files = new LinkedHashMap<Resource, Path>();
        texts.forEach((file, text) -> files.put(parse(set, file, text), file));
        EcoreUtil.resolveAll(set);
        var issues = new ArrayList<ModelIssue>();
        files.forEach((resource, file) -> issues.addAll(issuesOf((XtextResource) resource, file)));
        return new LoadedModels(workspace(files), issues.stream().sorted().toList(), Map.copyOf(files), locations);
    }

    private Workspace workspace(Map<Resource, Path> files) {
        var models = files.keySet().stream().flatMap(resource -> resource.getContents().stream())
                .filter(Model.class::isInstance).map(Model.class::cast).toList();
        return new Workspace(models, library.models());
    }

    private static XtextResource parse(XtextResourceSet set, Path file, String text) {
        var resource = (XtextResource) set.createResource(URI.createURI(file.toAbsolutePath().normalize().toUri().toString()),
                "plumb");
        if (resource == null) {
            throw new UnusableInput(file, "This is not a .plumb file", "Name a .plumb file or a folder of them");
        }
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            if (Throwables.getRootCause(e) instanceof StackOverflowError) {
                throw new UnusableInput(file, "Its blocks are nested too deeply", "Write it with fewer levels");
            }
            throw e;
        }
    }

    private List<ModelIssue> issuesOf(XtextResource resource, Path file) {
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue(issue, file)).toList();
    }

    private static ModelIssue issue(Issue issue, Path file) {
        var place = new Place(file, number(issue.getLineNumber(), 1), number(issue.getColumn(), 1),
                number(issue.getOffset(), 0), number(issue.getLength(), 0));
        return new ModelIssue(place, issue.getSeverity(), issue.isSyntaxError() || SYNTAX.contains(issue.getCode()),
                issue.getCode(), issue.getMessage());
    }

    private static int number(Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }
}
