// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;

/** The part that a party plays on a platform. */
final class Parties {

    private Parties() {
    }

    /** A team is on the side of the organization it belongs to. */
    static PartyKind side(Party party) {
        return party.getKind() == PartyKind.TEAM && party.getMemberOf() != null ? party.getMemberOf().getKind()
                : party.getKind();
    }
}
