// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.RequirementSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists requirement sets. */
@Command(name = "standards", mixinStandardHelpOptions = true,
        description = "Lists the shipped requirement sets, and those of the models named: set, document, edition, its "
                + "status, number of requirements, languages, share of requirements with a link to another set, title.")
final class StandardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders of .plumb models.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        var workspace = SetsInput.workspace(paths);
        var mappings = new MappingGraph(workspace.mappings());
        var rows = workspace.sets().stream().map(set -> row(set, mappings)).toList();
        AlignedRows.of(rows).forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK.number();
    }

    private List<String> row(RequirementSet set, MappingGraph mappings) {
        var requirements = Requirements.of(set);
        long checked = requirements.stream().filter(requirement -> !requirement.getChecks().isEmpty()).count();
        long mapped = requirements.stream().filter(one -> mappings.isMapped(RequirementKey.of(set, one))).count();
        var title = Wording.ofTitle(set).in(language.language())
                + new Wording(" ({0} with checks)", "（{0} 项带自动检查）").with(checked).in(language.language());
        return List.of(set.getName(), text(set.getSource()), text(set.getEdition()), set.getStatus().getLiteral(),
                String.valueOf(requirements.size()), String.join(",", languages(set)),
                mapped(mapped, requirements.size()).in(language.language()), title);
    }

    /** Rounded down, so that only all are 100 %. */
    private static Wording mapped(long mapped, int all) {
        return all == 0 ? Wording.same("-") : new Wording("mapped {0} % ({1}/{2})", "已映射 {0}%（{1}/{2}）")
                .with(100 * mapped / all, mapped, all);
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
