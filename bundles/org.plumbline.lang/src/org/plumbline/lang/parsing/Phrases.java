// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** Names elements of the grammar in the words of the field. */
final class Phrases {

    private static final String LANGUAGE = "a language such as en or zh";

    private Phrases() {
    }

    /** Phrases for all the elements, keywords first and each once. */
    static List<String> of(Collection<AbstractElement> elements) {
        Set<String> phrases = new LinkedHashSet<>();
        elements.forEach(element -> phrases.addAll(words(element)));
        elements.forEach(element -> phrases.addAll(descriptions(element)));
        if (phrases.contains("a text in quotation marks")) {
            phrases.remove(LANGUAGE);
        }
        return new ArrayList<>(phrases);
    }

    /** The words that can be typed as they are. */
    static List<String> words(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> List.of(withNextWords(keyword));
            case Assignment assignment -> words(assignment.getTerminal());
            case Alternatives alternatives ->
                alternatives.getElements().stream().flatMap(each -> words(each).stream()).toList();
            case RuleCall call when call.getRule() instanceof EnumRule rule ->
                EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream()
                        .map(literal -> literal.getLiteral().getValue()).toList();
            case RuleCall call when call.getRule().getName().equals("ApprovalStep") ->
                EcoreUtil2.getAllContentsOfType(call.getRule(), Keyword.class).stream().map(Keyword::getValue).toList();
            default -> List.of();
        };
    }

    private static List<String> descriptions(AbstractElement element) {
        return switch (element) {
            case Assignment assignment -> descriptions(assignment.getTerminal());
            case CrossReference reference -> List.of("the name of " + withArticle(reference.getType().getClassifier()));
            case RuleCall call when !(call.getRule() instanceof EnumRule) -> described(call.getRule());
            default -> List.of();
        };
    }

    private static List<String> described(AbstractRule rule) {
        return switch (rule.getName()) {
            case "STRING" -> List.of("a text in quotation marks");
            case "Language" -> List.of(LANGUAGE);
            case "DATE_VALUE" -> List.of("a date such as 2026-10-12");
            case "MOMENT_VALUE" -> List.of("a moment such as 2026-10-12T08:30");
            case "SPAN_VALUE" -> List.of("a time span such as PT1H");
            case "PERIOD_VALUE" -> List.of("a period such as P3M");
            case "INT_VALUE" -> List.of("a number");
            case "Literal" -> List.of("a value");
            case "ApprovalStep" -> List.of();
            default -> List.of("a name");
        };
    }

    /** The keyword and those that must follow it: implemented by. */
    private static String withNextWords(Keyword keyword) {
        var words = new StringBuilder(keyword.getValue());
        if (isWord(keyword) && keyword.eContainer() instanceof Group group) {
            var elements = group.getElements();
            for (int i = elements.indexOf(keyword) + 1; i < elements.size(); i++) {
                if (!(elements.get(i) instanceof Keyword next) || !isWord(next) || next.getCardinality() != null) {
                    break;
                }
                words.append(' ').append(next.getValue());
            }
        }
        return words.toString();
    }

    private static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }

    private static String withArticle(ENamedElement type) {
        String name = type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
        return ("aeio".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
