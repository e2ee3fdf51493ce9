// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable;
import org.plumbline.lang.serializer.PlumbSyntacticSequencer;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Property;
import org.plumbline.model.plumb.Tailoring;
import org.plumbline.model.plumb.TailoringKind;

/**
 * Chooses among words that mean the same where a model made by a program is written: {@code can alert} but
 * {@code is encrypted}, {@code instance} for one and {@code instances} for several, {@code narrow … to} but
 * {@code replace … with}. What an author wrote is kept.
 */
public class ChosenWords extends PlumbSyntacticSequencer {

    private static final Pattern IS = Pattern.compile(
            "(in|for)-.*|[a-z]+ed(-.*)?|.*-([a-z]+ed|information)|(audit|authorization|image)-data|[a-z]+(ant|ent|able|ible|ive|al|less|ous|ic)");

    private EObject next;

    @Override
    public boolean enterAssignedParserRuleCall(RuleCall call, EObject child, ICompositeNode node) {
        next = child;
        boolean entered = super.enterAssignedParserRuleCall(call, child, node);
        next = null;
        return entered;
    }

    @Override
    protected void emit_AbilityPredicate_CanKeyword_0_0_or_IsKeyword_0_1(EObject object, ISynNavigable transition,
            List<INode> nodes) {
        if (isMade(nodes) && object instanceof AbilityPredicate predicate && !predicate.getCapabilities().isEmpty()) {
            var access = grammarAccess.getAbilityPredicateAccess();
            accept(isSaidWithIs(predicate.getCapabilities().getFirst()) ? access.getIsKeyword_0_1()
                    : access.getCanKeyword_0_0());
        } else {
            super.emit_AbilityPredicate_CanKeyword_0_0_or_IsKeyword_0_1(object, transition, nodes);
        }
    }

    @Override
    protected void emit_Assertions_CanKeyword_0_0_0_or_IsKeyword_0_0_1(EObject object, ISynNavigable transition,
            List<INode> nodes) {
        if (isMade(nodes) && next instanceof Assertion assertion) {
            var access = grammarAccess.getAssertionsAccess();
            accept(isSaidWithIs(assertion.getProperty()) ? access.getIsKeyword_0_0_1() : access.getCanKeyword_0_0_0());
        } else {
            super.emit_Assertions_CanKeyword_0_0_0_or_IsKeyword_0_0_1(object, transition, nodes);
        }
    }

    @Override
    protected void emit_Assertions__CanKeyword_0_0_0_or_IsKeyword_0_0_1(EObject object, ISynNavigable transition,
            List<INode> nodes) {
        if (isMade(nodes) && next instanceof Assertion assertion) {
            var access = grammarAccess.getAssertions_Access();
            accept(isSaidWithIs(assertion.getProperty()) ? access.getIsKeyword_0_0_1() : access.getCanKeyword_0_0_0());
        } else {
            super.emit_Assertions__CanKeyword_0_0_0_or_IsKeyword_0_0_1(object, transition, nodes);
        }
    }

    @Override
    protected void emit_Component_InstanceKeyword_5_1_5_0_0_or_InstancesKeyword_5_1_5_0_1(EObject object,
            ISynNavigable transition, List<INode> nodes) {
        if (isMade(nodes) && object instanceof Component component && component.getInstances().size() > 1) {
            accept(grammarAccess.getComponentAccess().getInstancesKeyword_5_1_5_0_1());
        } else {
            super.emit_Component_InstanceKeyword_5_1_5_0_0_or_InstancesKeyword_5_1_5_0_1(object, transition, nodes);
        }
    }

    @Override
    protected void emit_Tailoring_ToKeyword_2_0_0_or_WithKeyword_2_0_1(EObject object, ISynNavigable transition,
            List<INode> nodes) {
        if (isMade(nodes) && object instanceof Tailoring tailoring && tailoring.getKind() != TailoringKind.NARROW) {
            accept(grammarAccess.getTailoringAccess().getWithKeyword_2_0_1());
        } else {
            super.emit_Tailoring_ToKeyword_2_0_0_or_WithKeyword_2_0_1(object, transition, nodes);
        }
    }

    private static boolean isMade(List<INode> nodes) {
        return nodes == null || nodes.isEmpty();
    }

    private void accept(Keyword keyword) {
        acceptUnassignedKeyword(keyword, keyword.getValue(), null);
    }

    /** Flags named by a participle, an adjective or a noun are what something is; those named by a verb, what it can do. */
    static boolean isSaidWithIs(Property property) {
        return property instanceof Capability && property.getName() != null && IS.matcher(property.getName()).matches();
    }
}
