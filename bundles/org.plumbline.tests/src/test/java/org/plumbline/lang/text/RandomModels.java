// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.model.plumb.Model;

/**
 * Models made by walking through the grammar at random: whatever can be written can be made, every class, every feature
 * and every combination, and nothing else.
 */
final class RandomModels {

    private static final List<String> TEXTS = List.of("Text", "", " ", "\"quoted\"", "back\\slash \\n", "line\nbreak\n",
            "tab\t.", "it's", "<a href=\"x\">&amp;</a>", "安全要求，“须”。", "😀 𠮷", "{ } // no comment /* nor this */",
            "مرحبا", "Cafe\u0301", "a text that is so long that a line with two of them is too long for one hundred columns");
    private static final List<String> IDS = List.of("alpha", "b2", "kvm-1", "tls-1.3", "云平台", "数据库-1", "É_x");
    private static final List<String> CODES = List.of("1", "8.2.2.1-b", "8.1-1", "5G", "2026-10-12", "6.2.2.2.1-h");
    private static final List<String> LANGUAGES = List.of("en", "zh", "fr", "de-AT", "zh-Hant");
    private static final int DEEP = 80;
    private static final int VALUES = 150;

    private final Grammar grammar;
    private final Random random;
    private final Map<EClass, List<EObject>> targets;
    private final Map<AbstractElement, Integer> heights = new HashMap<>();
    private final List<String> softKeywords;
    private int left;

    RandomModels(Grammar grammar, Random random, Map<EClass, List<EObject>> targets) {
        this.grammar = grammar;
        this.random = random;
        this.targets = targets;
        this.softKeywords = EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar, "SoftKeyword"), Keyword.class)
                .stream().map(Keyword::getValue).toList();
        measureHeights();
    }

    Model next() {
        left = VALUES;
        return (Model) object(GrammarUtil.allParserRules(grammar).getFirst(), 0);
    }

    /** One element of each class that references lead to, with a name that nothing else has. */
    static Map<EClass, List<EObject>> targets(Grammar grammar) {
        Map<EClass, List<EObject>> targets = new HashMap<>();
        var types = GrammarUtil.allRules(grammar).stream().flatMap(rule -> rule.getType() == null ? null
                : Stream.of(rule.getType().getClassifier())).distinct().toList();
        for (var type : types) {
            if (type instanceof EClass eClass && !eClass.isAbstract() && eClass.getEStructuralFeature("name") != null) {
                targets.put(eClass, List.of(named(eClass, "-1"), named(eClass, "-第2")));
            }
        }
        return targets;
    }

    private static EObject named(EClass type, String suffix) {
        var element = EcoreUtil.create(type);
        element.eSet(type.getEStructuralFeature("name"), type.getName().toLowerCase() + suffix);
        return element;
    }

    // The walk -------------------------------------------------------------------------------------------------------

    private EObject object(ParserRule rule, int depth) {
        return walk(rule.getAlternatives(), rule, null, depth);
    }

    private EObject walk(AbstractElement element, ParserRule rule, EObject current, int depth) {
        EObject result = current;
        int times = times(element, depth);
        for (int i = 0; i < times; i++) {
            result = once(element, rule, result, depth + 1);
        }
        return result;
    }

    private EObject once(AbstractElement element, ParserRule rule, EObject current, int depth) {
        return switch (element) {
            case Alternatives alternatives -> walk(oneOf(alternatives.getElements(), depth), rule, current, depth);
            case CompoundElement group -> {
                EObject result = current;
                for (var each : group.getElements()) {
                    result = walk(each, rule, result, depth);
                }
                yield result;
            }
            case Action action -> act(action, current);
            case Assignment assignment -> assign(assignment, made(rule, current), depth);
            case RuleCall call when call.getRule() instanceof ParserRule called && !GrammarUtil.isDatatypeRule(called) ->
                called.isFragment() ? walk(called.getAlternatives(), rule, made(rule, current), depth)
                        : object(called, depth);
            default -> current;
        };
    }

    private static EObject made(ParserRule rule, EObject current) {
        return current != null ? current : EcoreUtil.create((EClass) rule.getType().getClassifier());
    }

    private static EObject act(Action action, EObject current) {
        var object = EcoreUtil.create((EClass) action.getType().getClassifier());
        if (action.getFeature() != null) {
            object.eSet(object.eClass().getEStructuralFeature(action.getFeature()), current);
        }
        return object;
    }

    private EObject assign(Assignment assignment, EObject object, int depth) {
        left--;
        var feature = object.eClass().getEStructuralFeature(assignment.getFeature());
        set(object, feature, value(assignment.getTerminal(), assignment, feature, depth));
        return object;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            object.eSet(feature, value);
        } else if (!feature.isUnique() || !((List<Object>) object.eGet(feature)).contains(value)) {
            ((List<Object>) object.eGet(feature)).add(value);
        }
    }

    private Object value(AbstractElement terminal, Assignment assignment, EStructuralFeature feature, int depth) {
        return switch (terminal) {
            case Alternatives alternatives -> value(oneOf(alternatives.getElements(), depth), assignment, feature, depth);
            case Keyword keyword -> assignment.getOperator().equals("?=") ? Boolean.TRUE : keyword.getValue();
            case CrossReference reference -> target((EClass) feature.getEType());
            case RuleCall call when call.getRule() instanceof EnumRule rule -> literal(rule, (EEnum) feature.getEType());
            case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
                object(rule, depth);
            case RuleCall call -> word(call.getRule());
            default -> throw new IllegalStateException(terminal.toString());
        };
    }

    private Object literal(EnumRule rule, EEnum type) {
        var literals = EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class);
        return type.getEEnumLiteral(anyOf(literals).getEnumLiteral().getName()).getInstance();
    }

    private EObject target(EClass type) {
        var fitting = new ArrayList<EObject>();
        targets.forEach((each, elements) -> {
            if (type.isSuperTypeOf(each)) {
                fitting.addAll(elements);
            }
        });
        fitting.sort(Comparator.comparing(element -> element.eClass().getName()));
        return anyOf(fitting);
    }

    // Words ----------------------------------------------------------------------------------------------------------

    private Object word(AbstractRule rule) {
        return switch (rule.getName()) {
            case "STRING" -> anyOf(TEXTS);
            case "ID" -> anyOf(IDS);
            case "Identifier" -> identifier();
            case "Name", "RuleId" -> name();
            case "QualifiedName" -> name() + "/" + name();
            case "Label" -> random.nextBoolean() ? name() : anyOf(TEXTS);
            case "Literal" -> anyOf(List.of(anyOf(CODES), "P3M", "PT1H", "2026-10-12T08:30", anyOf(TEXTS), "alpha"));
            case "Language" -> anyOf(LANGUAGES);
            case "DATE_VALUE" -> LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000));
            case "MOMENT_VALUE" -> LocalDate.ofEpochDay(random.nextInt(100_000)).atTime(random.nextInt(24), random.nextInt(60));
            case "SPAN_VALUE" -> Duration.ofSeconds(random.nextInt(100_000));
            case "PERIOD_VALUE" -> Period.of(random.nextInt(3), random.nextInt(20), random.nextInt(400));
            case "INT_VALUE" -> random.nextInt(1000);
            case "ApprovalStep" -> anyOf(List.of("prepared", "reviewed", "approved"));
            default -> throw new IllegalStateException("Say what " + rule.getName() + " is made of");
        };
    }

    private String identifier() {
        return random.nextInt(3) == 0 ? anyOf(softKeywords) : anyOf(IDS);
    }

    private String name() {
        return switch (random.nextInt(5)) {
            case 0 -> anyOf(CODES);
            case 1 -> "P3M";
            default -> identifier();
        };
    }

    // Choices --------------------------------------------------------------------------------------------------------

    private int times(AbstractElement element, int depth) {
        String cardinality = element.getCardinality();
        boolean deep = left <= 0 || depth > DEEP;
        return switch (cardinality == null ? "" : cardinality) {
            case "?" -> deep ? 0 : random.nextInt(2);
            case "*" -> deep ? 0 : depth == 1 ? 3 + random.nextInt(3) : random.nextInt(8);
            case "+" -> deep ? 1 : 1 + random.nextInt(3);
            default -> 1;
        };
    }

    private AbstractElement oneOf(List<AbstractElement> elements, int depth) {
        if (left > 0 && depth <= DEEP) {
            return anyOf(elements);
        }
        int least = elements.stream().mapToInt(heights::get).min().orElseThrow();
        return anyOf(elements.stream().filter(element -> heights.get(element) == least).toList());
    }

    private <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** How deep each element must at least go, so that the walk ends. */
    private void measureHeights() {
        var elements = EcoreUtil2.getAllContentsOfType(grammar, AbstractElement.class);
        elements.forEach(element -> heights.put(element, 1000));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var element : elements) {
                changed |= heights.put(element, height(element)) != height(element);
            }
        }
    }

    private int height(AbstractElement element) {
        if (GrammarUtil.isOptionalCardinality(element)) {
            return 0;
        }
        return switch (element) {
            case Alternatives choice -> 1 + choice.getElements().stream().mapToInt(heights::get).min().orElse(0);
            case CompoundElement group -> 1 + group.getElements().stream().mapToInt(heights::get).max().orElse(0);
            case Assignment assignment -> 1 + heights.get(assignment.getTerminal());
            case RuleCall call when call.getRule() instanceof ParserRule rule -> 1 + heights.get(rule.getAlternatives());
            default -> 1;
        };
    }
}
