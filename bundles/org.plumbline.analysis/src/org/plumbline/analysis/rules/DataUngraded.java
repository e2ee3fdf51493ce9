// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.stream.Collectors;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.DataGrade;
import org.plumbline.model.plumb.Flow;

/** Data that are stored or carried have no grade although other data of the platform do. */
final class DataUngraded implements Rule {

    @Override
    public String id() {
        return "data.ungraded";
    }

    @Override
    public Wording title() {
        return new Wording("Data have no grade", "数据未定级");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var all = subject.parts(Data.class).toList();
        if (all.stream().allMatch(data -> data.getGrade() == DataGrade.UNSTATED)) {
            return;
        }
        var carried = subject.parts(Flow.class).flatMap(flow -> flow.getCarries().stream()).collect(Collectors.toSet());
        all.stream().filter(data -> data.getGrade() == DataGrade.UNSTATED)
                .filter(data -> !data.getStoredIn().isEmpty() || carried.contains(data))
                .forEach(data -> report.on(data, problem(data), new Wording(
                        "Grade them as general, important or core.",
                        "请写明其级别：一般、重要或核心。")));
    }

    private static Wording problem(Data data) {
        return new Wording("Data “{0}” have no grade.", "数据“{0}”没有写明数据级别。").with(Wording.named(data));
    }
}
