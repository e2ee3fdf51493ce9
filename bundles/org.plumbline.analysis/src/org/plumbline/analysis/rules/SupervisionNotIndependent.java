// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Supervision;

/** The assessor of a supervision is bound to one of the sides it stands between. */
final class SupervisionNotIndependent implements Rule {

    @Override
    public String id() {
        return "supervision.not-independent";
    }

    @Override
    public Wording title() {
        return new Wording("The assessor is not independent", "第三方评估机构不独立");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var providers = subject.parts(Party.class).filter(party -> party.getKind() == PartyKind.PROVIDER).toList();
        subject.supervisions().stream().filter(supervision -> supervision.getAssessor() != null)
                .forEach(supervision -> Stream
                        .concat(providers.stream(), Stream.ofNullable(supervision.getSupervisor()))
                        .filter(side -> isBound(supervision.getAssessor(), side)).findFirst()
                        .ifPresent(side -> report.on(supervision, problem(supervision, side), new Wording(
                                "Have somebody else assess, who belongs to neither side.",
                                "请更换与双方均无隶属关系的第三方评估机构。"))));
    }

    /** Whether they are the same, or one belongs to the other. */
    private static boolean isBound(Party assessor, Party side) {
        return upwards(assessor).stream().anyMatch(one -> isSame(one, side))
                || upwards(side).stream().anyMatch(one -> isSame(one, assessor));
    }

    /** A party, whom it belongs to, and so on. */
    private static Set<Party> upwards(Party party) {
        var found = new LinkedHashSet<Party>();
        for (var next = party; next != null && found.add(next);) {
            next = next.getMemberOf();
        }
        return found;
    }

    private static boolean isSame(Party one, Party other) {
        return one == other || !Collections.disjoint(titles(one), titles(other));
    }

    /** Its titles, however they are spaced and capitalized. */
    private static Set<String> titles(Party party) {
        return Stream.ofNullable(party.getTitle()).flatMap(title -> title.getPhrases().stream()).map(Phrase::getValue)
                .filter(Objects::nonNull).map(title -> title.replaceAll("(?U)\\s", "").toLowerCase(Locale.ROOT))
                .filter(title -> !title.isEmpty()).collect(Collectors.toSet());
    }

    private static Wording problem(Supervision supervision, Party side) {
        return (supervision.getAssessor() == side
                ? new Wording("Supervision “{0}” is assessed by “{1}”, one of the two sides.",
                        "运行监管“{0}”的第三方评估机构“{1}”就是被监管或监管的一方。")
                : new Wording("Supervision “{0}” is assessed by “{1}”, which is not independent of “{2}”.",
                        "运行监管“{0}”的第三方评估机构“{1}”不独立于“{2}”。"))
                .with(Wording.named(supervision), Wording.named(supervision.getAssessor()), Wording.named(side));
    }
}
