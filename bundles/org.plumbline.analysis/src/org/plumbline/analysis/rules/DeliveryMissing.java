// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.supervision.Deliveries;
import org.plumbline.analysis.supervision.Turn;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Supervision;

/** For the last day on which a plan asked for a delivery, none is written down. */
final class DeliveryMissing implements Rule {

    @Override
    public String id() {
        return "delivery.missing";
    }

    @Override
    public Wording title() {
        return new Wording("A plan was not kept", "未按计划提交交付件");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Supervision supervision : subject.supervisions()) {
            var deliveries = entries(supervision, SubmittedDelivery.class)
                    .collect(Collectors.groupingBy(Deliveries.Key::of));
            entries(supervision, DeliveryPlan.class).forEach(plan -> Turn.lastOver(plan, subject.asOf())
                    .filter(turn -> deliveries.getOrDefault(Deliveries.Key.of(plan), List.of()).stream()
                            .noneMatch(delivery -> turn.isMetBy(delivery, subject.asOf())))
                    .ifPresent(turn -> report.on(plan, plan.getRequirement(), problem(plan, turn), new Wording(
                            "Submit it, and record it as a delivery of the same requirement.",
                            "请提交交付件，并登记为该要求的交付件。"))));
        }
    }

    private static <T> Stream<T> entries(Supervision supervision, Class<T> type) {
        return supervision.getEntries().stream().filter(type::isInstance).map(type::cast);
    }

    private static Wording problem(DeliveryPlan plan, Turn turn) {
        return new Wording("Plan “{0}” asked for a delivery by {1}, and none is written down.",
                "计划“{0}”要求不迟于 {1} 提交交付件，但没有提交记录。").with(Wording.named(plan), turn.due());
    }
}
