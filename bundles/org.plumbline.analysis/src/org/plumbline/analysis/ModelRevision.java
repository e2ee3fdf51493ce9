// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.model.plumb.Element;

/**
 * Twelve hexadecimal digits that stand for the models a document was made from, so that two documents can be told to speak
 * of the same: the statement, its platform, the controls and assessments that bear on it, its supervisions. Comments and
 * layout do not count, nor does where the files lie.
 */
public final class ModelRevision {

    private ModelRevision() {
    }

    public static String of(OfStatement statement) {
        var lines = new ArrayList<String>();
        roots(statement).filter(Objects::nonNull).distinct().forEach(root -> add(root, lines));
        return Fingerprint.of(lines);
    }

    private static Stream<EObject> roots(OfStatement statement) {
        return Stream.of(Stream.of(statement.statement(), statement.platform()),
                requirements(statement).flatMap(requirement -> requirement.controls().stream()).map(link -> link.control()),
                requirements(statement).flatMap(requirement -> requirement.assessed().stream())
                        .map(assessed -> assessed.assessment()),
                statement.supervisions().stream()).flatMap(roots -> roots);
    }

    private static Stream<OfRequirement> requirements(OfStatement statement) {
        return statement.sets().stream().flatMap(set -> set.requirements().stream());
    }

    private static void add(EObject root, List<String> lines) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
        lines.add(line(root));
        all.forEachRemaining(each -> lines.add(line(each)));
    }

    /** What an object says itself; what it contains has lines of its own. */
    private static String line(EObject object) {
        var line = new StringBuilder(object.eClass().getName());
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && !feature.isTransient() && object.eIsSet(feature)
                    && !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer()))) {
                line.append(' ').append(feature.getName()).append('=').append(value(object, feature));
            }
        }
        return line.toString();
    }

    private static String value(EObject object, EStructuralFeature feature) {
        var value = object.eGet(feature);
        return feature instanceof EAttribute ? String.valueOf(value)
                : value instanceof Collection<?> many ? String.join(",", many.stream().map(ModelRevision::name).toList())
                : name(value);
    }

    private static String name(Object target) {
        return target instanceof Element named ? String.valueOf(named.getName()) : "";
    }
}
