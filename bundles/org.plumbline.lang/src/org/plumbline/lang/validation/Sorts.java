// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import org.eclipse.emf.ecore.EClass;

/** Names sorts of elements in words. */
final class Sorts {

    private Sorts() {
    }

    /** The sort with its article, such as: a requirement set. */
    static String withArticle(EClass type) {
        String word = word(type);
        return ("aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    static String word(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
    }
}
