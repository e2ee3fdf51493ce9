// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;

/** How elements are named to readers: by the identifier they have in the model, which can be looked up there. */
public final class Names {

    private Names() {
    }

    public static Wording of(EObject element) {
        return switch (element) {
            case Flow flow when flow.getName() == null -> new Wording("flow {0} -> {1}", "数据流 {0} -> {1}")
                    .with(nameOf(flow.getSource()), nameOf(flow.getTarget()));
            case Completeness claim -> claim.getOf().isEmpty()
                    ? new Wording("completeness of {0}", "{0} 的完整性声明").with(claim.getSubject().getLiteral())
                    : new Wording("completeness of {0} of {1}", "{1} 的 {0} 完整性声明").with(claim.getSubject().getLiteral(),
                            String.join(", ", claim.getOf().stream().map(Names::nameOf).toList()));
            case Element named -> Wording.same(nameOf(named));
            default -> Wording.same(element.eClass().getName());
        };
    }

    static String nameOf(Element element) {
        return element == null || element.getName() == null ? "?" : element.getName();
    }
}
