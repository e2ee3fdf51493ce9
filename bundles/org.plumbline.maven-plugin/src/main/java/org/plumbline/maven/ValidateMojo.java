// SPDX-License-Identifier: EPL-2.0
package org.plumbline.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Severity;
import org.plumbline.lang.findings.Diagnosis;
import org.plumbline.lang.loading.LoadedModels;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.lang.loading.UnusableInput;

/** Holds models against the standards their statements apply, and fails the build on findings. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class ValidateMojo extends AbstractMojo {

    /** Files and folders of .plumb models; the folder of the project if none are given. */
    @Parameter(property = "plumbline.models")
    private List<File> models;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir;

    /** From which severity on findings fail the build: error, warning, info or never. */
    @Parameter(property = "plumbline.failOn", defaultValue = "error")
    private String failOn;

    /** The day for which evidence, claims and records are judged, YYYY-MM-DD; today if not given. */
    @Parameter(property = "plumbline.asOf")
    private String asOf;

    /** Language of the findings: en or zh. */
    @Parameter(property = "plumbline.lang", defaultValue = "en")
    private String lang;

    @Parameter(property = "plumbline.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Plumbline is skipped");
            return;
        }
        try {
            validate();
        } catch (UnusableInput e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }

    private void validate() throws MojoExecutionException, MojoFailureException {
        var loaded = ModelLoader.standalone().load(inputs().stream().map(File::toPath).map(this::shortened).toList());
        requireSyntax(loaded);
        var evaluation = new Evaluator(loaded.workspace(), day()).evaluate();
        var found = Diagnosis.of(loaded, evaluation, language());
        found.forEach(this::log);
        long failing = found.stream().filter(one -> fails(one.severity())).count();
        if (failing > 0) {
            throw new MojoFailureException(failing + " findings at or above '" + failOn + "', as of " + evaluation.asOf()
                    + ". They are listed above, each with its place and what to do.");
        }
        getLog().info(found.size() + " findings, none at or above '" + failOn + "', as of " + evaluation.asOf());
    }

    private List<File> inputs() {
        return models == null || models.isEmpty() ? List.of(basedir) : models;
    }

    private void requireSyntax(LoadedModels loaded) throws MojoExecutionException {
        var errors = loaded.syntaxErrors();
        errors.forEach(error -> getLog().error(error.place() + ": " + error.message()));
        if (!errors.isEmpty()) {
            throw new MojoExecutionException(errors.getFirst().place() + ": " + errors.getFirst().message());
        }
    }

    /** Findings name files as seen from the folder in which Maven was started, where that is possible. */
    private Path shortened(Path path) {
        var here = Path.of("").toAbsolutePath();
        var absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(here)) {
            return absolute;
        }
        var relative = here.relativize(absolute);
        return relative.toString().isEmpty() ? Path.of(".") : relative;
    }

    private void log(Diagnosis one) {
        switch (one.severity()) {
            case ERROR -> getLog().error(one.toString());
            case WARNING -> getLog().warn(one.toString());
            case INFO -> getLog().debug(one.toString());
        }
    }

    private boolean fails(Severity severity) {
        return !failOn.equals("never") && severity.compareTo(threshold()) >= 0;
    }

    private Severity threshold() {
        try {
            return Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("failOn is '" + failOn + "'", "Use error, warning, info or never");
        }
    }

    private Language language() {
        try {
            return Language.valueOf(lang.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("lang is '" + lang + "'", "Use en or zh");
        }
    }

    private LocalDate day() {
        try {
            return asOf == null ? LocalDate.now() : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new UnusableInput("asOf is '" + asOf + "'", "Write a day as year-month-day, such as 2026-10-12");
        }
    }
}
