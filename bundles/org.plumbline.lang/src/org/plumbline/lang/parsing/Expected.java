// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Finds what the grammar allows behind what has been read so far. */
final class Expected {

    private final Set<AbstractElement> elements = new LinkedHashSet<>();

    private Expected() {
    }

    /** The elements of the grammar that may come next, where the parser stands in the given node. */
    static Set<AbstractElement> at(INode node) {
        var expected = new Expected();
        expected.collect(node);
        return expected.elements;
    }

    /** The last word that was read, or null at the beginning. */
    static ILeafNode lastWord(INode node) {
        return last(node.getRootNode(), leaf -> !leaf.isHidden() && leaf.getSyntaxErrorMessage() == null);
    }

    private void collect(INode node) {
        if (isWord(node.getGrammarElement())) {
            elements.add(whole(node));
            return;
        }
        boolean reachedEnd;
        INode read = node instanceof ICompositeNode composite ? lastRead(composite) : node;
        if (read == null) {
            var rule = rule(node.getGrammarElement());
            elements.addAll(Starts.of(rule.getAlternatives()));
            reachedEnd = Starts.isOptional(rule.getAlternatives());
        } else {
            reachedEnd = after((AbstractElement) read.getGrammarElement());
        }
        if (reachedEnd && node.getParent() != null && node.getGrammarElement() instanceof AbstractElement) {
            climb(node);
        }
    }

    private static boolean isWord(EObject element) {
        return GrammarUtil.isDatatypeRuleCall(element) || GrammarUtil.isEnumRuleCall(element)
                || element instanceof CrossReference;
    }

    /** What the word is for that is being read: a name within a qualified name says less than the reference around it. */
    private static AbstractElement whole(INode node) {
        INode outermost = node;
        while (outermost.getParent() != null && isWord(outermost.getParent().getGrammarElement())) {
            outermost = outermost.getParent();
        }
        var element = outermost.getGrammarElement();
        var reference = GrammarUtil.containingCrossReference(element);
        var assignment = GrammarUtil.containingAssignment(element);
        return reference != null ? reference : assignment != null ? assignment : (AbstractElement) element;
    }

    private void climb(INode node) {
        if (after((AbstractElement) node.getGrammarElement()) && node.getParent() != null
                && node.getParent().getGrammarElement() instanceof AbstractElement) {
            climb(node.getParent());
        }
    }

    /** Collects what may follow the element within its rule, and says whether the rule may end behind it. */
    private boolean after(AbstractElement element) {
        EObject current = element;
        while (!(current instanceof AbstractRule)) {
            if (current instanceof AbstractElement repeated && GrammarUtil.isMultipleCardinality(repeated)) {
                elements.addAll(Starts.of(repeated));
            }
            if (current.eContainer() instanceof Group group && !reachesEnd(group, current)) {
                return false;
            }
            current = current.eContainer();
        }
        return true;
    }

    private boolean reachesEnd(Group group, EObject element) {
        var siblings = group.getElements();
        for (var next : siblings.subList(siblings.indexOf(element) + 1, siblings.size())) {
            elements.addAll(Starts.of(next));
            if (!Starts.isOptional(next)) {
                return false;
            }
        }
        return true;
    }

    private static AbstractRule rule(EObject grammarElement) {
        return grammarElement instanceof RuleCall call ? call.getRule()
                : grammarElement instanceof AbstractRule rule ? rule : GrammarUtil.containingRule(grammarElement);
    }

    /** The last child that holds a word that was read. */
    private static INode lastRead(ICompositeNode node) {
        for (INode child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
            if (child.getGrammarElement() instanceof AbstractElement
                    && last(child, leaf -> !leaf.isHidden() && leaf.getSyntaxErrorMessage() == null) != null) {
                return child;
            }
        }
        return null;
    }

    private static ILeafNode last(INode node, Predicate<ILeafNode> wanted) {
        BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
        while (nodes.hasPrevious()) {
            if (nodes.previous() instanceof ILeafNode leaf && wanted.test(leaf)) {
                return leaf;
            }
        }
        return null;
    }
}
