// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;

/** Some requirements of a set have a reason for inclusion, others that apply have none. */
final class InclusionMissing implements Rule {

    @Override
    public String id() {
        return "inclusion.missing";
    }

    @Override
    public Wording title() {
        return new Wording("Some are included for a reason, others without", "部分要求没有选择理由");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var included = subject.statement().getInclusions().stream()
                .flatMap(inclusion -> inclusion.getRequirements().stream()).map(RequirementKey::of)
                .collect(Collectors.groupingBy(key -> String.valueOf(key.set()), Collectors.toSet()));
        var bySet = subject.evaluated().sets().stream().collect(Collectors.groupingBy(set -> set.set().getName(),
                LinkedHashMap::new, Collectors.toList()));
        bySet.forEach((name, applied) -> {
            var applicable = applicable(applied);
            var missing = applicable.stream().filter(key -> !included.getOrDefault(name, Set.of()).contains(key)).toList();
            if (included.containsKey(name) && !missing.isEmpty()) {
                report.on(applied.getFirst().application(), problem(applied.getFirst(), missing, applicable.size()), REMEDY);
            }
        });
    }

    private static final Wording REMEDY = new Wording(
            "Give the reason for each: risk, law, contract or practice.",
            "请逐项写明选择理由：风险、法律法规、合同或最佳实践。");

    /** A set may be applied twice, once for each side. */
    private static Set<RequirementKey> applicable(List<OfSet> applied) {
        return applied.stream().flatMap(set -> set.requirements().stream()).filter(OfRequirement::applies)
                .map(requirement -> RequirementKey.of(requirement.set(), requirement.requirement()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Wording problem(OfSet set, List<RequirementKey> missing, int applicable) {
        return new Wording("Without a reason for inclusion: {0} of {1} requirements of “{2}” that apply ({3}).",
                "“{2}”的 {1} 项适用要求中有 {0} 项没有选择理由：{3}。")
                .with(missing.size(), applicable, Wording.named(set.set()), References.few(missing.stream().map(RequirementKey::id)
                        .map(Wording::same).toList()));
    }
}
