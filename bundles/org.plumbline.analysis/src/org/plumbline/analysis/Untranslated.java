// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Text;

/**
 * A text of a model that a language lacks, so that documents in this language show it in another.
 *
 * @param text the text
 * @param language the language it lacks
 * @param existing what is written instead
 */
public record Untranslated(Text text, Language language, String existing) {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** A word as running text has it; names and abbreviations begin with a capital or hold digits, dots and the like. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}._/@:-])\\p{Ll}{2,}(?![\\p{L}\\p{N}_/@:]|[.-][\\p{L}\\p{N}])");

    /**
     * The texts of the user's own models that lack one of some languages, in the order of the files, each once for every language
     * it lacks. The shipped library is left out: nobody but us can translate it.
     *
     * <p>A phrase without a language is in that of its set, else in the author's. Beside a phrase in one language it counts as
     * the other. Where it stands alone, its letters tell: it is Chinese if it has a Chinese character, and English if it has an
     * English word. What is neither (KVM, TLS 1.3, a file name) needs no translation, and neither have the names of persons,
     * nor those of parties that are one name.
     */
    public static List<Untranslated> in(Workspace workspace, Collection<Language> languages) {
        return workspace.own().stream()
                .flatMap(model -> StreamSupport.stream(((Iterable<EObject>) model::eAllContents).spliterator(), false))
                .filter(Text.class::isInstance).map(Text.class::cast)
                .flatMap(text -> lacking(text, languages))
                .toList();
    }

    /** What the text is part of. */
    public EObject owner() {
        return text.eContainer();
    }

    /** The identifiers that lead to the text, joined by dots; the first is that of a declaration. */
    public String element() {
        var names = Stream.iterate(owner(), Objects::nonNull, EObject::eContainer)
                .filter(Element.class::isInstance).map(element -> ((Element) element).getName())
                .filter(Objects::nonNull).toList();
        return String.join(".", names.reversed());
    }

    /** Which of the texts of its owner it is, in the words of the metamodel: title, description, reason. */
    public String feature() {
        return text.eContainingFeature().getName();
    }

    private static Stream<Untranslated> lacking(Text text, Collection<Language> languages) {
        var spoken = spoken(text);
        var existing = text.getPhrases().stream().map(Phrase::getValue).filter(Objects::nonNull)
                .filter(value -> !value.isBlank()).findFirst();
        return spoken.isEmpty() || existing.isEmpty() ? Stream.empty()
                : languages.stream().distinct().filter(language -> !spoken.contains(language))
                        .map(language -> new Untranslated(text, language, existing.get()));
    }

    /** The languages that a text is written in; none where it belongs to no language. */
    private static Set<Language> spoken(Text text) {
        var spoken = EnumSet.noneOf(Language.class);
        var untold = text.getPhrases().stream().filter(phrase -> Wording.languageOf(phrase) == null).findFirst();
        for (var language : Language.values()) {
            if (Wording.exactly(text, language).filter(phrase -> !phrase.isBlank()).isPresent()) {
                spoken.add(language);
            }
        }
        if (untold.isPresent() && !spoken.isEmpty()) {
            return EnumSet.allOf(Language.class);
        }
        untold.flatMap(phrase -> guessed(text, phrase.getValue())).ifPresent(spoken::add);
        return spoken;
    }

    private static Optional<Language> guessed(Text text, String phrase) {
        if (phrase == null || text.eContainer() instanceof Person) {
            return Optional.empty();
        }
        boolean chinese = CHINESE.matcher(phrase).find();
        boolean english = WORD.matcher(phrase).find();
        if (!chinese && !english || text.eContainer() instanceof Party && !phrase.strip().contains(" ") && !chinese) {
            return Optional.empty();
        }
        return Optional.of(chinese ? Language.ZH : Language.EN);
    }
}
