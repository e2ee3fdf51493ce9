// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Account;

/** Nobody holds an account, so nobody can be called to account for what is done with it. */
final class AccountUnheld implements Rule {

    @Override
    public String id() {
        return "account.unheld";
    }

    @Override
    public Wording title() {
        return new Wording("Nobody holds an account", "账户没有持有人");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.parts(Account.class)
                .filter(account -> account.getHolder() == null)
                .filter(account -> !account.getRoles().isEmpty() || !account.getComponents().isEmpty())
                .forEach(account -> report.on(account, problem(account), new Wording(
                        "Name the person or post that answers for it, or close the account.",
                        "请写明对其负责的人员或岗位，或注销该账户。")));
    }

    private static Wording problem(Account account) {
        return new Wording("Nobody holds account “{0}”.", "账户“{0}”没有持有人。").with(Wording.named(account));
    }
}
