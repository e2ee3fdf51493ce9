// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Account;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.Role;

/** An account gives its holder a role that conflicts with one they have: by it, by another account or by their post. */
final class AccountRolesConflicting implements Rule {

    @Override
    public String id() {
        return "account.roles-conflicting";
    }

    @Override
    public Wording title() {
        return new Wording("An account gives a role that conflicts with another", "账户兼有互斥的角色");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var conflicts = new Conflicts(subject);
        var held = new HashMap<Person, Set<Role>>();
        subject.parts(Account.class).forEach(account -> {
            var roles = account.getHolder() == null ? new LinkedHashSet<Role>()
                    : held.computeIfAbsent(account.getHolder(), person -> new LinkedHashSet<>(person.getRoles()));
            var added = account.getRoles().stream().filter(role -> !roles.contains(role)).toList();
            roles.addAll(added);
            conflicts.between(added, roles).ifPresent(pair -> report.on(account, problem(account, pair), new Wording(
                    "Take one of the two roles away, or give the account to somebody else.",
                    "请取消其中一个角色，或将该账户交由其他人员持有。")));
        });
    }

    private static Wording problem(Account account, Conflicts.Pair pair) {
        var one = Wording.named(pair.one());
        var other = Wording.named(pair.other());
        return account.getRoles().contains(pair.other())
                ? new Wording("Account “{0}” holds two roles that conflict: “{1}” and “{2}”.",
                        "账户“{0}”兼有互斥的角色“{1}”和“{2}”。").with(Wording.named(account), one, other)
                : new Wording("Account “{0}” gives “{1}” the role “{2}”, which conflicts with “{3}”, a role they have.",
                        "账户“{0}”使“{1}”具有角色“{2}”，与其已有的角色“{3}”互斥。")
                        .with(Wording.named(account), Wording.named(account.getHolder()), one, other);
    }
}
