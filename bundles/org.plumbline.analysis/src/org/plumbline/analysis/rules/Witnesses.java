// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;

/** Witnesses in a sentence: the first few elements by name and reasons, the rest by number. */
final class Witnesses {

    private Witnesses() {
    }

    static Wording list(List<Witness> witnesses) {
        var reasons = new LinkedHashMap<Wording, Set<Wording>>();
        witnesses.forEach(witness ->
                reasons.computeIfAbsent(witness.name(), name -> new LinkedHashSet<>()).add(witness.because()));
        var parts = reasons.entrySet().stream().limit(Few.NAMED).map(entry -> one(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (reasons.size() > Few.NAMED) {
            parts.add(new Wording("{0} more", "另有 {0} 个").with(reasons.size() - Few.NAMED));
        }
        return new Wording(String.join("; ", parts.stream().map(Wording::en).toList()),
                String.join("；", parts.stream().map(Wording::zh).toList()));
    }

    private static Wording one(Wording name, Set<Wording> reasons) {
        var said = reasons.stream().filter(reason -> !reason.isEmpty()).toList();
        return said.isEmpty() ? name : Words.LABELLED.with(name, Wording.sequence(said));
    }
}
