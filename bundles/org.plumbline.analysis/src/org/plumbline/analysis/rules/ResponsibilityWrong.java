// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Side;

/** The parties that a control names are not on the side whose duty its requirements are. */
final class ResponsibilityWrong implements Rule {

    @Override
    public String id() {
        return "responsibility.wrong";
    }

    @Override
    public Wording title() {
        return new Wording("The wrong side is responsible", "责任方有误");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var wrong = new LinkedHashMap<Misplaced, List<OfRequirement>>();
        subject.requirements().filter(OfRequirement::applies).filter(requirement -> requirement.expectedSide().isPresent())
                .forEach(requirement -> requirement.controls().stream().filter(ControlLink::direct)
                        .filter(link -> isWrong(link, requirement.expectedSide().get()))
                        .forEach(link -> wrong.computeIfAbsent(
                                new Misplaced(link.control(), requirement.expectedSide().get()), key -> new ArrayList<>())
                                .add(requirement)));
        wrong.forEach((misplaced, requirements) -> report.on(misplaced.control(), requirements.getFirst(),
                problem(misplaced, requirements), new Wording(
                        "Name a party of that side, or let this control satisfy other requirements.",
                        "请指明该侧的责任方，或调整该控制措施所满足的要求。")));
    }

    private record Misplaced(Control control, Side duty) {
    }

    private static boolean isWrong(ControlLink link, Side expected) {
        var responsible = link.control().getResponsible();
        return !responsible.isEmpty() && responsible.stream().noneMatch(party -> isOn(party, expected));
    }

    /** Duties that are shared suit both sides. */
    private static boolean isOn(Party party, Side side) {
        var kind = Parties.side(party);
        return switch (side) {
            case PROVIDER -> kind == PartyKind.PROVIDER || kind == PartyKind.TEAM;
            case CUSTOMER -> kind == PartyKind.CUSTOMER;
            case SHARED, UNSTATED -> kind == PartyKind.PROVIDER || kind == PartyKind.CUSTOMER || kind == PartyKind.TEAM;
            case THIRD_PARTY -> kind == PartyKind.ASSESSOR || kind == PartyKind.SUPPLIER;
            case SUPERVISOR -> kind == PartyKind.SUPERVISOR;
        };
    }

    private static Wording problem(Misplaced misplaced, List<OfRequirement> requirements) {
        var side = misplaced.duty();
        var named = Wording.list(misplaced.control().getResponsible().stream().<Wording>map(Wording::named).toList());
        return new Wording("{0} is the duty of the {1} side, but “{2}” is responsible for “{3}”.",
                "{0} 由{4}负责，而“{3}”的责任方是“{2}”。")
                .with(Wording.list(requirements.stream().map(Report::name).toList()), side.getLiteral(), named,
                        Wording.named(misplaced.control()), Sides.of(side).zh());
    }
}
