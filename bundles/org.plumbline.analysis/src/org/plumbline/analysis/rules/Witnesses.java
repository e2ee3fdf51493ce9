// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;

/** Witnesses in a sentence: the first few by name and reason, the rest by number. */
final class Witnesses {

    private Witnesses() {
    }

    static Wording list(List<Witness> witnesses) {
        var parts = new ArrayList<Wording>();
        witnesses.stream().limit(Few.NAMED).map(Witnesses::one).forEach(parts::add);
        if (witnesses.size() > Few.NAMED) {
            parts.add(new Wording("{0} more", "另有 {0} 个").with(witnesses.size() - Few.NAMED));
        }
        return new Wording(String.join("; ", parts.stream().map(Wording::en).toList()),
                String.join("；", parts.stream().map(Wording::zh).toList()));
    }

    private static Wording one(Witness witness) {
        return witness.because().isEmpty() ? witness.name()
                : new Wording("{0} ({1})", "{0}（{1}）").with(witness.name(), witness.because());
    }
}
