// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.util.Collection;
import java.util.List;

import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Element;

/** Several things in a sentence: the first few by name, the rest by number. */
final class Few {

    static final int NAMED = 3;

    private Few() {
    }

    static Wording of(List<Wording> all) {
        var first = Wording.list(all.stream().limit(NAMED).toList());
        return all.size() <= NAMED ? first
                : new Wording("{0} and {1} more", "{0}等 {2} 个").with(first, all.size() - NAMED, all.size());
    }

    /** Elements by their names, in quotes. */
    static Wording named(Collection<? extends Element> all) {
        return of(all.stream().map(element -> new Wording("“{0}”", "“{0}”").with(Wording.named(element))).toList());
    }
}
