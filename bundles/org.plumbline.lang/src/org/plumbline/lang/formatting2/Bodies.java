// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.formatting2;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.plumbline.lang.parsing.Starts;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What the grammar says of layout: which elements begin a member of a body in braces, and which keywords begin a clause
 * that may be left out, before which a long line is best broken. Nothing is listed here; new words of the language are
 * laid out without a change.
 */
@Singleton
class Bodies {

    private final Map<EObject, Set<AbstractElement>> starts = new HashMap<>();
    private final Set<EObject> clauses = new HashSet<>();
    private final Set<AbstractElement> declarations;

    @Inject
    Bodies(IGrammarAccess access) {
        Grammar grammar = access.getGrammar();
        for (var rule : GrammarUtil.allParserRules(grammar)) {
            EcoreUtil2.getAllContentsOfType(rule, Group.class).forEach(this::read);
        }
        declarations = Starts.of(GrammarUtil.allParserRules(grammar).getFirst().getAlternatives());
    }

    /** Whether the grammar element opens a body. */
    boolean opens(EObject grammarElement) {
        return starts.containsKey(grammarElement);
    }

    boolean beginsMember(EObject opening, EObject grammarElement) {
        return starts.get(opening).contains(plain(grammarElement));
    }

    boolean beginsDeclaration(EObject grammarElement) {
        return declarations.contains(plain(grammarElement));
    }

    boolean beginsClause(EObject grammarElement) {
        return clauses.contains(grammarElement);
    }

    private static EObject plain(EObject grammarElement) {
        Assignment assignment = GrammarUtil.containingAssignment(grammarElement);
        return assignment != null ? assignment : grammarElement;
    }

    private void read(Group group) {
        List<AbstractElement> elements = group.getElements();
        for (int open = 0; open < elements.size(); open++) {
            if (isKeyword(elements.get(open), "{")) {
                int close = open + 1;
                while (!isKeyword(elements.get(close), "}")) {
                    close++;
                }
                starts.put(elements.get(open), Starts.of(elements.subList(open + 1, close)));
            }
        }
        if (GrammarUtil.isOptionalCardinality(group)) {
            elements.stream().filter(element -> !(element instanceof Action)).findFirst()
                    .filter(Bodies::isWord).ifPresent(clauses::add);
        }
    }

    private static boolean isKeyword(AbstractElement element, String value) {
        return element instanceof Keyword keyword && keyword.getValue().equals(value);
    }

    private static boolean isWord(AbstractElement element) {
        return element instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0));
    }
}
