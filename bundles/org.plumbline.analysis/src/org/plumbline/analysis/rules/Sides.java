// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Side;

/** Sides of a cloud service in words. */
final class Sides {

    private Sides() {
    }

    static Wording of(Side side) {
        return switch (side) {
            case PROVIDER -> new Wording("provider", "云服务商");
            case CUSTOMER -> new Wording("customer", "云服务客户");
            case SHARED -> new Wording("shared", "双方");
            case THIRD_PARTY -> new Wording("third-party", "第三方");
            case SUPERVISOR -> new Wording("supervisor", "运行监管方");
            case UNSTATED -> Wording.NONE;
        };
    }
}
