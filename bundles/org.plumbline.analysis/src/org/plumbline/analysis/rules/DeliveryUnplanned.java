// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.SupervisionEntry;

/** Requirements ask for deliveries, of which nothing stands in the supervision of the platform. */
final class DeliveryUnplanned implements Rule {

    @Override
    public String id() {
        return "delivery.unplanned";
    }

    @Override
    public Wording title() {
        return new Wording("Deliveries that the supervision does not plan", "交付件未编入监管安排");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.statement().getTenant() != null) {
            return;
        }
        for (Supervision supervision : subject.supervisions()) {
            var planned = supervision.getEntries().stream().flatMap(DeliveryUnplanned::requirement)
                    .map(RequirementKey::of).collect(Collectors.toSet());
            for (OfSet set : subject.evaluated().sets()) {
                var unplanned = set.requirements().stream().filter(OfRequirement::applies)
                        .map(OfRequirement::requirement).filter(DeliveryUnplanned::asksForDeliveries)
                        .filter(requirement -> !planned.contains(RequirementKey.of(set.set(), requirement))).toList();
                if (!unplanned.isEmpty()) {
                    report.on(supervision, problem(supervision, set, unplanned), new Wording(
                            "Agree on each with the supervisor, and plan it or set up a stream for it.",
                            "请与运行监管方逐项约定，并编入交付计划或实时交付。"));
                }
            }
        }
    }

    private static Stream<RequirementReference> requirement(SupervisionEntry entry) {
        return switch (entry) {
            case DeliveryPlan plan -> Stream.of(plan.getRequirement());
            case org.plumbline.model.plumb.Stream stream -> Stream.of(stream.getRequirement());
            case SubmittedDelivery delivery -> Stream.of(delivery.getRequirement());
            default -> Stream.empty();
        };
    }

    /** What is due only when something happens need not be planned. */
    private static boolean asksForDeliveries(Requirement requirement) {
        return requirement.getDeliveries().stream().anyMatch(delivery -> delivery.getOccasion() != Occasion.AS_NEEDED);
    }

    private static Wording problem(Supervision supervision, OfSet set, List<Requirement> unplanned) {
        return new Wording("Supervision “{0}” has nothing for requirements of “{1}” that ask for deliveries ({2}): {3}.",
                "运行监管“{0}”没有安排“{1}”中 {2} 项要求的交付件：{3}。")
                .with(Wording.named(supervision), Wording.named(set.set()), unplanned.size(),
                        Few.of(unplanned.stream().map(Requirement::getName).map(Wording::same).toList()));
    }
}
