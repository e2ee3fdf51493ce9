// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Network;

/** A network stands on no plane although others of the platform do. */
final class NetworkWithoutPlane implements Rule {

    @Override
    public String id() {
        return "network.without-plane";
    }

    @Override
    public Wording title() {
        return new Wording("A network is on no plane", "网络未写明所属平面");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        var networks = subject.parts(Network.class).toList();
        if (networks.stream().allMatch(network -> network.getPlane() == null)) {
            return;
        }
        networks.stream().filter(network -> network.getPlane() == null)
                .forEach(network -> report.on(network, problem(network), new Wording(
                        "Name its plane.", "请写明其所属平面。")));
    }

    private static Wording problem(Network network) {
        return new Wording("Network “{0}” is on no plane, unlike other networks of the platform.",
                "网络“{0}”没有写明所属平面，而平台的其他网络均按平面划分。").with(Wording.named(network));
    }
}
