// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.Workspace;
import org.plumbline.lang.library.Library;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.RequirementSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists requirement sets. */
@Command(name = "standards", mixinStandardHelpOptions = true,
        description = "Lists the shipped requirement sets, and those of the models named.")
final class StandardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders of .plumb models.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        sets().forEach(set -> spec.commandLine().getOut().println(line(set)));
        return ExitCode.OK.number();
    }

    private List<RequirementSet> sets() {
        if (paths.isEmpty()) {
            return new Workspace(List.of(), ModelLoader.injector().getInstance(Library.class).models()).sets();
        }
        return ModelLoader.standalone().load(paths).workspace().sets();
    }

    private String line(RequirementSet set) {
        var requirements = Requirements.of(set);
        long checked = requirements.stream().filter(requirement -> !requirement.getChecks().isEmpty()).count();
        return "%-16s %-24s %-12s %-10s %4d  %s  %s".formatted(set.getName(), text(set.getSource()),
                text(set.getEdition()), set.getStatus().getLiteral(), requirements.size(),
                String.join(",", languages(set)), Wording.ofTitle(set).in(language.language()))
                + new Wording(" ({0} with checks)", "（{0} 项带自动检查）").with(checked).in(language.language());
    }

    private static TreeSet<String> languages(RequirementSet set) {
        var languages = new TreeSet<String>();
        Requirements.of(set).forEach(requirement -> {
            if (requirement.getText() != null) {
                requirement.getText().getPhrases().stream().map(Phrase::getLanguage)
                        .forEach(tag -> languages.add(tag != null ? tag : text(set.getLanguage())));
            }
        });
        return languages;
    }

    private static String text(String text) {
        return text == null ? "-" : text;
    }
}
