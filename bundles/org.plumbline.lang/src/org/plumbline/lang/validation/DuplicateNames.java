// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;

/**
 * Elements of one sort have names of their own among those beside them; parts of a platform among all its parts, however
 * deep they stand, and requirements among all of their set, since they are referred to without what they stand in.
 */
public class DuplicateNames extends PartialValidator {

    @Check
    public void checkSiblings(EObject object) {
        for (var reference : object.eClass().getEAllContainments()) {
            if (reference.isMany() && isOfElements(reference.getEReferenceType())) {
                @SuppressWarnings("unchecked")
                var siblings = (List<Element>) object.eGet(reference);
                checkByType(siblings);
            }
        }
    }

    private static boolean isOfElements(EClass type) {
        return PlumbPackage.Literals.ELEMENT.isSuperTypeOf(type)
                && !PlumbPackage.Literals.PLATFORM_PART.isSuperTypeOf(type) && type != PlumbPackage.Literals.REQUIREMENT;
    }

    private void checkByType(List<? extends Element> elements) {
        Map<EClass, Set<String>> names = new HashMap<>();
        for (var element : elements) {
            check(element, names.computeIfAbsent(element.eClass(), type -> new HashSet<>()), "");
        }
    }

    @Check
    public void checkParts(Platform platform) {
        Set<String> names = new HashSet<>();
        for (var part : EcoreUtil2.getAllContentsOfType(platform, PlatformPart.class)) {
            check(part, names, " All parts of a platform are known by their names alone.");
        }
    }

    @Check
    public void checkRequirements(RequirementSet set) {
        Set<String> names = new HashSet<>();
        for (var requirement : EcoreUtil2.getAllContentsOfType(set, Requirement.class)) {
            check(requirement, names, "");
        }
    }

    @Check
    public void checkItems(EObject object) {
        for (var reference : object.eClass().getEAllContainments()) {
            if (reference.getEReferenceType() == PlumbPackage.Literals.ITEM) {
                Set<String> labels = new HashSet<>();
                for (var item : (List<?>) object.eGet(reference)) {
                    check((Item) item, labels);
                }
            }
        }
    }

    private void check(Element element, Set<String> names, String why) {
        if (element.getName() != null && !names.add(element.getName())) {
            error("There is already %s '%s' here.%s Choose another name.".formatted(sort(element, why), element.getName(),
                    why), element, PlumbPackage.Literals.ELEMENT__NAME, IssueCodes.DUPLICATE_NAME, element.getName());
        }
    }

    private void check(Item item, Set<String> labels) {
        if (item.getLabel() != null && !labels.add(item.getLabel())) {
            error("There is already an item '%s' here. Choose another label.".formatted(item.getLabel()), item,
                    PlumbPackage.Literals.ITEM__LABEL, IssueCodes.DUPLICATE_NAME, item.getLabel());
        }
    }

    private static String sort(Element element, String why) {
        return why.isEmpty() ? Sorts.withArticle(element.eClass()) : "a part";
    }
}
