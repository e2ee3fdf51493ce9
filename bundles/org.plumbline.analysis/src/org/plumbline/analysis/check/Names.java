// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Completeness;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;

/** How elements are named to readers: by title and identifier, and by what they join or speak of where they have neither. */
public final class Names {

    private Names() {
    }

    public static Wording of(EObject element) {
        return switch (element) {
            case Flow flow when flow.getName() != null && flow.getTitle() == null ->
                Words.IN_BRACKETS.with(new Wording("flow {0} -> {1}", "数据流 {0} -> {1}")
                        .with(end(flow.getSource()), end(flow.getTarget())), flow.getName());
            case Flow flow when flow.getName() == null -> new Wording("flow {0} -> {1}", "数据流 {0} -> {1}")
                    .with(Wording.named(flow.getSource()), Wording.named(flow.getTarget()));
            case Completeness claim -> claim.getOf().isEmpty()
                    ? new Wording("completeness of {0}", "{0}的完整性声明").with(subject(claim))
                    : new Wording("completeness of {0} of {1}", "{1} 的{0}完整性声明").with(subject(claim),
                            Wording.list(claim.getOf().stream().<Wording>map(Wording::named).toList()));
            case Element named -> Wording.named(named);
            default -> Wording.same(element.eClass().getName());
        };
    }

    private static Wording end(Element end) {
        return end == null ? Wording.same("?") : Wording.ofTitle(end);
    }

    /** How programs find an element in the model: by its identifier alone, or by what it joins or speaks of. */
    public static String identifier(EObject element) {
        return switch (element) {
            case Flow flow when flow.getName() == null ->
                "flow " + nameOf(flow.getSource()) + " -> " + nameOf(flow.getTarget());
            case Completeness claim -> "completeness of " + claim.getSubject().getLiteral() + (claim.getOf().isEmpty() ? ""
                    : claim.getOf().stream().map(Names::nameOf).collect(Collectors.joining(", ", " of ", "")));
            case Element named -> nameOf(named);
            default -> element.eClass().getName();
        };
    }

    /** How an element is named from anywhere, as in {@code aurora/console}; absent where it has no name. */
    public static Optional<String> qualified(Element element) {
        if (element.getName() == null || element.getName().isBlank()) {
            return Optional.empty();
        }
        EObject outer = element;
        while (outer != null && !(outer instanceof Declaration)) {
            outer = outer.eContainer();
        }
        return Optional.of(outer instanceof Declaration declaration && outer != element && declaration.getName() != null
                ? declaration.getName() + "/" + element.getName() : element.getName());
    }

    private static Wording subject(Completeness claim) {
        var zh = switch (claim.getSubject()) {
            case FLOWS -> "数据流";
            case COMPONENTS -> "组件";
            case ACCOUNTS -> "账户";
            case COPIES -> "副本";
            case RECORDS -> "记录";
        };
        return new Wording(claim.getSubject().getLiteral(), zh);
    }

    static String nameOf(Element element) {
        return element == null || element.getName() == null ? "?" : element.getName();
    }
}
