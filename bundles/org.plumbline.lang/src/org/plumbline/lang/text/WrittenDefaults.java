// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;
import org.plumbline.model.plumb.PlumbPackage;

/**
 * Writes some values even where they are the default, since a reader would miss them: what a verdict means, the
 * state of a remedy.
 */
public class WrittenDefaults extends TransientValueService {

    private static final Set<EStructuralFeature> WRITTEN = Set.of(PlumbPackage.Literals.VERDICT__MEANING,
            PlumbPackage.Literals.REMEDY__STATE);

    @Override
    public ValueTransient isValueTransient(EObject object, EStructuralFeature feature) {
        if (WRITTEN.contains(feature)) {
            return ValueTransient.NO;
        }
        return isNothing(object, feature) || isUnstated(object, feature) ? ValueTransient.YES
                : super.isValueTransient(object, feature);
    }

    /** What was emptied has no default to write, although something stood there. */
    private static boolean isNothing(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && object.eGet(feature, false) == null;
    }

    /** The language has no word for what is not stated. */
    private static boolean isUnstated(EObject object, EStructuralFeature feature) {
        return !feature.isMany() && object.eGet(feature, false) instanceof Enumerator word
                && "unstated".equals(word.getName());
    }
}
