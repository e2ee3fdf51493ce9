// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.plumbline.model.plumb.PlumbPackage;

/** Names without their qualifier. The words of all vocabularies can be used without naming the vocabulary. */
final class SimpleNames {

    private SimpleNames() {
    }

    static boolean isVocabulary(EClass type) {
        return PlumbPackage.Literals.VOCABULARY_TERM.isSuperTypeOf(type);
    }

    static List<IEObjectDescription> of(Iterable<IEObjectDescription> descriptions) {
        var simple = new java.util.ArrayList<IEObjectDescription>();
        for (var description : descriptions) {
            if (description.getName().getSegmentCount() > 1) {
                simple.add(simple(description));
            }
        }
        return simple;
    }

    private static IEObjectDescription simple(IEObjectDescription description) {
        return new AliasedEObjectDescription(QualifiedName.create(description.getName().getLastSegment()), description);
    }
}
