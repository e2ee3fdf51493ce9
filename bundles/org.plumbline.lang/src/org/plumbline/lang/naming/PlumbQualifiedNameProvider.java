// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Vocabulary;

/**
 * Names of elements across files: a declaration by its identifier, anything inside by the identifier of its declaration
 * and its own, however deep it stands. A clause has none: nothing refers to it.
 */
public class PlumbQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (!(object instanceof Element element) || element.getName() == null || element.getName().isEmpty()) {
            return null;
        }
        if (element instanceof Declaration) {
            return QualifiedName.create(element.getName());
        }
        var declaration = declarationOf(element);
        if (declaration == null || declaration.getName() == null) {
            return null;
        }
        return switch (declaration) {
            case Vocabulary vocabulary -> nested(vocabulary, element);
            case RequirementSet set -> nested(set, element);
            case Platform platform -> nested(platform, element);
            case Control control -> nested(control, element);
            case Statement statement when element instanceof Evidence -> nested(statement, element);
            default -> null;
        };
    }

    private static QualifiedName nested(Declaration declaration, Element element) {
        return QualifiedName.create(declaration.getName(), element.getName());
    }

    private static Declaration declarationOf(EObject object) {
        var container = object.eContainer();
        while (container != null && !(container instanceof Declaration)) {
            container = container.eContainer();
        }
        return (Declaration) container;
    }
}
