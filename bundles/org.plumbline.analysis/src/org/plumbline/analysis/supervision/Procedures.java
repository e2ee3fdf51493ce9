// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.supervision;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Change;
import org.plumbline.model.plumb.Incident;

/** The steps that were taken, in the order in which they are to be taken. */
public final class Procedures {

    private Procedures() {
    }

    /** The steps of a major change (GB/T 37972 6.3.3). */
    public static List<Milestone> of(Change change) {
        return Stream.of(
                Milestone.of("notified", "通知", change.getNotified()),
                Milestone.of("analysed", "安全影响分析", change.getAnalysed()),
                Milestone.of("tested", "测试验证", change.getTested()),
                Milestone.of("decided", "决定", change.getDecided()),
                Milestone.of("made", "实施", change.getMade()),
                Milestone.of("reported", "报告", change.getReported()),
                Milestone.of("reviewed", "审核", change.getReviewed())).flatMap(step -> step).toList();
    }

    /** The steps of dealing with an incident (GB/T 37972 6.4.3). */
    public static List<Milestone> of(Incident incident) {
        return Stream.of(
                detected(incident),
                Milestone.of("notified", "通知客户", incident.getNotified()),
                Milestone.of("reported", "报告", incident.getReported()),
                Milestone.of("confirmed", "确认", incident.getConfirmed()),
                Milestone.of("closed", "关闭", incident.getClosed()),
                Milestone.of("reviewed", "审核", incident.getReviewed())).flatMap(step -> step).toList();
    }

    /** Left out where another moment lies before it: that is a mistake in the writing of the file. */
    private static Stream<Milestone> detected(Incident incident) {
        var detected = incident.getDetected();
        boolean mistaken = Stream.of(incident.getNotified(), incident.getReported(), incident.getClosed())
                .anyMatch(later -> detected != null && later != null && later.isBefore(detected));
        return mistaken ? Stream.empty() : Milestone.of("detected", "发现", detected);
    }
}
