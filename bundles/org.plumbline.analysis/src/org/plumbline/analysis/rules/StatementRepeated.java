// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashMap;
import java.util.Set;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Application;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;

/** A set is applied to the same platform, or the same tenant, twice in the same way, and would be counted twice. */
final class StatementRepeated implements Rule {

    @Override
    public String id() {
        return "statement.repeated";
    }

    @Override
    public Wording title() {
        return new Wording("A set is applied twice", "标准重复采用");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var applied = new HashMap<Matter, Statement>();
        subject.workspace().statements().stream()
                .filter(statement -> statement.getPlatform() == subject.platform()
                        && statement.getTenant() == subject.statement().getTenant())
                .flatMap(statement -> statement.getApplications().stream())
                .filter(application -> application.getSet() != null && !application.getSet().eIsProxy())
                .forEach(application -> {
                    var statement = (Statement) application.eContainer();
                    var first = applied.putIfAbsent(Matter.of(statement, application), statement);
                    if (first != null && statement == subject.statement()) {
                        report.on(application, problem(application, first), new Wording(
                                "Keep one of them, or tell them apart by level or side.",
                                "请保留其中一项，或以级别、责任方加以区分。"));
                    }
                });
    }

    /** What tells the applications to one platform apart. */
    private record Matter(String set, Set<RequirementLevel> levels, Side side) {

        static Matter of(Statement statement, Application application) {
            var side = application.getSide() != Side.UNSTATED ? application.getSide() : statement.getSide();
            return new Matter(application.getSet().getName(), Set.copyOf(application.getLevels()),
                    side != Side.UNSTATED ? side : statement.getTenant() != null ? Side.CUSTOMER : Side.PROVIDER);
        }
    }

    private static Wording problem(Application application, Statement first) {
        return new Wording("Statement “{1}” applies “{0}” already, with the same levels and for the same side.",
                "声明“{1}”已采用“{0}”，且级别和责任方相同。").with(Wording.named(application.getSet()), Wording.named(first));
    }
}
