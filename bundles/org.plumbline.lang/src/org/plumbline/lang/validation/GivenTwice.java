// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.plumbline.lang.parsing.Starts;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Predicate;

/**
 * Features of a body may be written in any order, but one that has a single value only once. Predicates have no body;
 * their nodes lie around one another as their operators bind.
 */
public class GivenTwice extends PartialValidator {

    @Check
    public void check(EObject object) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
        if (node != null && !(object instanceof Predicate)) {
            check(node, object, new HashSet<>());
        }
    }

    private void check(ICompositeNode node, EObject object, Set<String> given) {
        for (var child : node.getChildren()) {
            var element = child.getGrammarElement();
            var assignment = assignment(child);
            if (assignment == null && GrammarUtil.isEObjectRuleCall(element)) {
                check((ICompositeNode) child, object, given);
            } else if (isSingle(assignment, object) && !given.add(assignment.getFeature())) {
                report(child, assignment, object);
            }
        }
    }

    /** What the node is assigned by; where a rule begins with an action, its node lies around that of the call. */
    private static Assignment assignment(INode node) {
        var called = node.getGrammarElement() instanceof Action && node instanceof ICompositeNode composite
                ? composite.getFirstChild()
                : node;
        return GrammarUtil.containingAssignment(called.getGrammarElement());
    }

    private static boolean isSingle(Assignment assignment, EObject object) {
        var feature = assignment == null ? null : object.eClass().getEStructuralFeature(assignment.getFeature());
        return feature != null && !feature.isMany();
    }

    private void report(INode node, Assignment assignment, EObject object) {
        String of = object instanceof Element element && element.getName() != null ? " for '" + element.getName() + "'" : "";
        getMessageAcceptor().acceptError("'%s' is given twice%s. Keep one of them.".formatted(word(assignment), of), object,
                node.getOffset(), node.getLength(), IssueCodes.GIVEN_TWICE);
    }

    /** The words with which the feature is written. */
    private static String word(Assignment assignment) {
        var words = new StringBuilder();
        if (assignment.eContainer() instanceof Group group) {
            for (AbstractElement element : group.getElements().subList(0, group.getElements().indexOf(assignment))) {
                if (element instanceof Keyword keyword) {
                    words.append(words.isEmpty() ? "" : " ").append(keyword.getValue());
                }
            }
        }
        if (!words.isEmpty()) {
            return words.toString();
        }
        return Starts.of(assignment).stream().findFirst().filter(Keyword.class::isInstance)
                .map(first -> ((Keyword) first).getValue()).orElse(assignment.getFeature());
    }
}
