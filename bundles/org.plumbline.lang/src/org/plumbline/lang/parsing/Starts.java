// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What a piece of the grammar can begin with. */
public final class Starts {

    private Starts() {
    }

    /**
     * The elements of the grammar that can stand at the beginning of the given one, in the order of the grammar:
     * keywords, assignments of a word, and calls of rules for words that are not assigned.
     */
    public static Set<AbstractElement> of(AbstractElement element) {
        var starts = new LinkedHashSet<AbstractElement>();
        collect(element, starts);
        return starts;
    }

    /** Like {@link #of}, for elements that follow one another. */
    public static Set<AbstractElement> of(List<AbstractElement> sequence) {
        var starts = new LinkedHashSet<AbstractElement>();
        collect(sequence, starts);
        return starts;
    }

    /** Whether the element may be left out. */
    public static boolean isOptional(AbstractElement element) {
        if (GrammarUtil.isOptionalCardinality(element)) {
            return true;
        }
        return switch (element) {
            case Action action -> true;
            case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(Starts::isOptional);
            case CompoundElement group -> group.getElements().stream().allMatch(Starts::isOptional);
            case RuleCall call when isEntered(call) -> isOptional(call.getRule().getAlternatives());
            default -> false;
        };
    }

    private static void collect(List<AbstractElement> sequence, Set<AbstractElement> starts) {
        for (var element : sequence) {
            collect(element, starts);
            if (!isOptional(element)) {
                return;
            }
        }
    }

    private static void collect(AbstractElement element, Set<AbstractElement> starts) {
        switch (element) {
            case Action action -> {
                // consumes nothing
            }
            case Alternatives alternatives -> alternatives.getElements().forEach(each -> collect(each, starts));
            case CompoundElement group -> collect(group.getElements(), starts);
            case RuleCall call when isEntered(call) -> collect(call.getRule().getAlternatives(), starts);
            case Assignment assignment when assignment.getTerminal() instanceof RuleCall call && isEntered(call) ->
                collect(call.getRule().getAlternatives(), starts);
            default -> starts.add(element);
        }
    }

    /** Whether the call leads to a rule with an inside, rather than to one word. */
    private static boolean isEntered(RuleCall call) {
        return call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule);
    }
}
