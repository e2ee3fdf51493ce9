// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.plumbline.lang.PlumbRuntimeModule;
import org.plumbline.lang.PlumbStandaloneSetup;
import org.plumbline.model.plumb.Model;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;

/** The language for tests: parses, formats and validates texts. */
public final class TestLanguage {

    private static Injector usual;

    private final Injector injector;
    private final XtextResourceSet resources;
    private int files;

    private TestLanguage(Injector injector) {
        this.injector = injector;
        this.resources = injector.getInstance(XtextResourceSet.class);
    }

    /** A new workspace. */
    public static synchronized TestLanguage create() {
        if (usual == null) {
            usual = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
        }
        return new TestLanguage(usual);
    }

    /** A new workspace of a language with some of its parts replaced; it is not registered for others. */
    static TestLanguage with(Module replacements) {
        create();
        return new TestLanguage(Guice.createInjector(Modules.override(new PlumbRuntimeModule()).with(replacements)));
    }

    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }

    /** A file of the workspace, whether it has errors or not. */
    public XtextResource read(String text) {
        var resource = newResource();
        try {
            resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EcoreUtil.resolveAll(resource);
        return resource;
    }

    /** The model of a file without errors. */
    public Model parse(String text) {
        var resource = read(text);
        if (!resource.getErrors().isEmpty()) {
            throw new AssertionError(resource.getErrors() + "\n" + text);
        }
        return (Model) resource.getContents().getFirst();
    }

    /** A new, empty file of the workspace. */
    public XtextResource newResource() {
        files++;
        var resource = injector.getInstance(XtextResource.class);
        resource.setURI(URI.createURI("test:/" + files + ".plumb"));
        resources.getResources().add(resource);
        return resource;
    }

    /** The text as it is laid out, whether the names in it are known or not. */
    public String format(String text) {
        var resource = read(text);
        if (resource.getParseResult().hasSyntaxErrors()) {
            throw new AssertionError(resource.getErrors() + "\n" + text);
        }
        var access = injector.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        var request = new FormatterRequest().setTextRegionAccess(access);
        return access.getRewriter().renderToString(injector.getInstance(IFormatter2.class).format(request));
    }

    public String write(Model model) {
        return injector.getInstance(PlumbWriter.class).write(model);
    }

    /** What is wrong with a text, a message a line, with the line of the text. */
    public String issues(String text) {
        var resource = read(text);
        var validator = resource.getResourceServiceProvider().getResourceValidator();
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .sorted(Comparator.comparing(Issue::getOffset))
                .map(issue -> issue.getLineNumber() + ": " + issue.getMessage()).collect(Collectors.joining("\n"));
    }

    /** The syntax errors of a text, a message a line, with the line of the text. */
    public String syntaxErrors(String text) {
        List<String> messages = new ArrayList<>();
        for (var error : read(text).getParseResult().getSyntaxErrors()) {
            messages.add(error.getStartLine() + ": " + error.getSyntaxErrorMessage().getMessage());
        }
        return String.join("\n", messages);
    }
}
