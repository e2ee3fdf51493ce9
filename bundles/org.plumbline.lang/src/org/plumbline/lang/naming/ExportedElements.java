// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.Region;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Zone;

/** What can be referred to by name. Texts, decisions and verdicts cannot, so their trees are not walked. */
public class ExportedElements extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Text) {
            return false;
        }
        super.createEObjectDescriptions(object, acceptor);
        return holdsElements(object);
    }

    private static boolean holdsElements(EObject object) {
        return switch (object) {
            case Model model -> true;
            case Declaration declaration -> true;
            case Assessment assessment -> true;
            case Clause clause -> true;
            case Region region -> true;
            case Zone zone -> true;
            case org.plumbline.model.plumb.Component component -> true;
            case org.plumbline.model.plumb.Capability capability -> true;
            default -> false;
        };
    }
}
