// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.plumbline.analysis.Language;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Names;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;

/** Names in an outline: the identifier as it is written, and the title. */
public class SymbolNames extends DocumentSymbolNameProvider {

    @Override
    public String getName(EObject object) {
        return switch (object) {
            case Flow flow when flow.getName() == null -> Names.identifier(flow);
            case Element element when element.getName() != null && element.getTitle() != null ->
                element.getName() + " " + Wording.of(element.getTitle()).in(Language.EN);
            case Element element when element.getName() != null -> element.getName();
            default -> null;
        };
    }
}
