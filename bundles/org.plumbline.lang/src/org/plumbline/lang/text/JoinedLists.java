// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.Comparator;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState;
import org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer;
import org.plumbline.model.plumb.PlumbPackage;

/**
 * Writes the values of a feature as one list with commas, {@code provides iaas, paas}, where the grammar would also
 * allow to repeat the word before each. What an author wrote is kept, and flags, which are said with {@code can} or
 * {@code is}, stand on lines of their own.
 */
public class JoinedLists extends BacktrackingSemanticSequencer {

    private static final String ASSERTIONS = PlumbPackage.Literals.COMPONENT__ASSERTIONS.getName();

    @Override
    protected Comparator<ISemState> createFollowerSorter(SerializableObject object, AbstractElement written) {
        var usual = super.createFollowerSorter(object, written);
        if (written != null) {
            return usual;
        }
        return Comparator.comparingInt(JoinedLists::rank).thenComparing(usual);
    }

    private static int rank(ISemState state) {
        var element = state.getAssignedGrammarElement();
        return element == null ? 0 : followsComma(element) ? 1 : 2;
    }

    private static boolean followsComma(AbstractElement element) {
        var assignment = GrammarUtil.containingAssignment(element);
        if (assignment == null || !(assignment.eContainer() instanceof Group group) || isAssertion(element)) {
            return false;
        }
        int index = group.getElements().indexOf(assignment);
        return index > 0 && group.getElements().get(index - 1) instanceof Keyword keyword
                && keyword.getValue().equals(",");
    }

    private static boolean isAssertion(AbstractElement element) {
        return GrammarUtil.containingAssignment(element).getFeature().equals(ASSERTIONS);
    }
}
