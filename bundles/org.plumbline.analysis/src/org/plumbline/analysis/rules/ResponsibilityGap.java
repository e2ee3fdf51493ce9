// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;

/** Requirements that fall between the sides: nobody's statement answers for them. */
final class ResponsibilityGap implements Rule {

    @Override
    public String id() {
        return "responsibility.gap";
    }

    @Override
    public Wording title() {
        return new Wording("Nobody answers for the other side's part", "另一方承担的要求无人负责");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (OfSet set : subject.evaluated().sets()) {
            Map<Side, List<OfRequirement>> left = new EnumMap<>(Side.class);
            for (Side other : OTHERS) {
                var theirs = set.requirements().stream().filter(row -> isLeftTo(other, row, subject)).toList();
                if (!theirs.isEmpty() && !isAnsweredFor(other, set, subject)) {
                    left.put(other, theirs);
                }
            }
            left.forEach((side, rows) -> report.on(set.application(), rows.getFirst(), problem(side, rows), remedy(side)));
        }
    }

    private static final List<Side> OTHERS = List.of(Side.PROVIDER, Side.CUSTOMER, Side.THIRD_PARTY, Side.SUPERVISOR);

    /** Wholly another side's duty; what is shared has its part in this statement already, and the other part elsewhere. */
    private static boolean isLeftTo(Side other, OfRequirement row, Subject subject) {
        var own = subject.evaluated().side();
        var expected = row.expectedSide().orElse(Side.UNSTATED);
        return other != own && (expected == other
                || expected == Side.SHARED && (other == Side.CUSTOMER || other == Side.PROVIDER));
    }

    private static boolean isAnsweredFor(Side side, OfSet set, Subject subject) {
        return switch (side) {
            case CUSTOMER -> subject.tenants().isEmpty()
                    || subject.statementsOfTenants().anyMatch(statement -> applies(statement, set));
            case PROVIDER -> subject.statementsOfPlatform().anyMatch(statement -> applies(statement, set))
                    || set.requirements().stream().anyMatch(row -> row.inherited().isPresent());
            case THIRD_PARTY -> subject.parties().anyMatch(ResponsibilityGap::isThirdParty);
            case SUPERVISOR -> subject.parties().anyMatch(party -> party.getKind() == PartyKind.SUPERVISOR);
            case SHARED, UNSTATED -> true;
        };
    }

    private static boolean applies(Statement statement, OfSet set) {
        return statement.getApplications().stream().anyMatch(application -> application.getSet() == set.set());
    }

    private static boolean isThirdParty(Party party) {
        return party.getKind() == PartyKind.ASSESSOR || party.getKind() == PartyKind.SUPPLIER;
    }

    private static Wording problem(Side side, List<OfRequirement> rows) {
        var named = rows.stream().limit(3).map(Report::name).toList();
        var rest = rows.size() > 3 ? new Wording(" and {0} more", "等 {0} 项").with(rows.size() - 3) : Wording.NONE;
        return new Wording("Nobody answers for what is the duty of the {0} side, in whole or in part: {1}{2}.",
                "{3}应承担（或分担）的要求无人负责：{1}{2}。").with(side.getLiteral(), Wording.list(named), rest, Sides.of(side).zh());
    }

    private static Wording remedy(Side side) {
        return switch (side) {
            case CUSTOMER -> new Wording("Write a statement of a tenant that applies the standard.",
                    "请为租户编写采用该标准的声明。");
            case PROVIDER -> new Wording("Write the platform's own statement, or rely on its report.",
                    "请编写平台自身的声明，或引用其测评报告。");
            default -> new Wording("Name a party of that side in the platform.", "请在平台中写明该方。");
        };
    }
}
