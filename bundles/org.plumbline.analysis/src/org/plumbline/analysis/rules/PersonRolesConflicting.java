// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Set;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Person;

/** A person or post has roles that conflict with one another. */
final class PersonRolesConflicting implements Rule {

    @Override
    public String id() {
        return "person.roles-conflicting";
    }

    @Override
    public Wording title() {
        return new Wording("A person has conflicting roles", "人员兼任互斥的角色");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var conflicts = new Conflicts(subject);
        subject.parts(Person.class).forEach(person -> conflicts
                .between(person.getRoles(), Set.copyOf(person.getRoles()))
                .ifPresent(pair -> report.on(person, problem(person, pair), new Wording(
                        "Give one of the two roles to somebody else.", "请将其中一个角色交由其他人员担任。"))));
    }

    private static Wording problem(Person person, Conflicts.Pair pair) {
        return new Wording("“{0}” has two roles that conflict: “{1}” and “{2}”.", "“{0}”兼任互斥的角色“{1}”和“{2}”。")
                .with(Wording.named(person), Wording.named(pair.one()), Wording.named(pair.other()));
    }
}
