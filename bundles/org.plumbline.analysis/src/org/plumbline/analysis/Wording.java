// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.DeliveryPlan;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RequirementReference;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Stream;
import org.plumbline.model.plumb.SubmittedDelivery;
import org.plumbline.model.plumb.Text;

/**
 * Something said in English and in Chinese.
 *
 * @param en the English wording
 * @param zh the Chinese wording
 */
public record Wording(String en, String zh) {

    public static final Wording NONE = new Wording("", "");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})\\}");

    /** The same in both languages: a name, a number. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /**
     * The wording of a model's text; where a language is missing, another stands in for it.
     *
     * @param text may be null: no wording
     */
    public static Wording of(Text text) {
        return text == null ? NONE : new Wording(in(text, Language.EN), in(text, Language.ZH));
    }

    /** The title of an element; where it has none, that of the requirement it is for, or else its identifier. */
    public static Wording ofTitle(Element element) {
        return element.getTitle() != null ? of(element.getTitle())
                : ofRequirement(element).filter(title -> !title.isBlank()).orElseGet(() -> same(name(element)));
    }

    /** The title of the requirement that an entry without a title is for, or of what the requirement is about. */
    private static Optional<Wording> ofRequirement(Element entry) {
        return Optional.ofNullable(switch (entry) {
            case Stream stream -> stream.getRequirement();
            case DeliveryPlan plan -> plan.getRequirement();
            case SubmittedDelivery delivery -> delivery.getRequirement();
            case Remedy remedy -> remedy.getRequirement();
            default -> null;
        }).map(RequirementReference::getRequirement).map(requirement -> requirement.getTitle() != null
                ? of(requirement.getTitle())
                : SecurityLayer.controlPoint(requirement));
    }

    /**
     * What an element is called in a sentence: its title, which readers know, with its identifier in brackets, which can be
     * looked up in the model. Where there is only one of the two, that alone.
     *
     * @param element may be null: it names nothing that there is
     */
    public static Wording named(Element element) {
        if (element == null || element.getName() == null && element.getTitle() == null) {
            return same("?");
        }
        var identifier = name(element);
        var title = ofTitle(element);
        return title.isBlank() || title.equals(same(identifier)) ? same(identifier)
                : identifier.isEmpty() ? title : new Wording("{0} ({1})", "{0}（{1}）").with(title, identifier);
    }

    /** All texts of a list. */
    public static List<Wording> of(List<Text> texts) {
        return texts.stream().map(Wording::of).toList();
    }

    /** The phrase of a text in exactly this language, for those who must know what lacks a translation. */
    public static Optional<String> exactly(Text text, Language language) {
        return text.getPhrases().stream()
                .filter(phrase -> language.tag().equals(languageOf(phrase)))
                .map(Phrase::getValue)
                .findFirst();
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /** Whether there is nothing to read in it. */
    public boolean isBlank() {
        return en.isBlank() && zh.isBlank();
    }

    /** Both wordings with the same arguments put in place of {0}, {1} …; wordings among the arguments keep their language. */
    public Wording with(Object... arguments) {
        return new Wording(fill(en, Language.EN, arguments), fill(zh, Language.ZH, arguments));
    }

    /** A list of wordings, joined as each language joins lists. */
    public static Wording list(List<Wording> wordings) {
        return new Wording(
                String.join(", ", wordings.stream().map(Wording::en).toList()),
                String.join("、", wordings.stream().map(Wording::zh).toList()));
    }

    /** Parts of one statement, one after the other, that are no list: by whom and when. */
    public static Wording sequence(List<Wording> parts) {
        return new Wording(
                String.join(", ", parts.stream().map(Wording::en).toList()),
                String.join("，", parts.stream().map(Wording::zh).toList()));
    }

    /** Fills in one pass, so that a name which looks like a placeholder stays a name. */
    private static String fill(String template, Language language, Object[] arguments) {
        return PLACE.matcher(template).replaceAll(place -> {
            var argument = arguments[Integer.parseInt(place.group(1))];
            return Matcher.quoteReplacement(argument instanceof Wording wording ? wording.in(language)
                    : String.valueOf(argument));
        });
    }

    private static String in(Text text, Language language) {
        return exactly(text, language)
                .or(() -> text.getPhrases().stream().filter(phrase -> phrase.getLanguage() == null)
                        .map(Phrase::getValue).findFirst())
                .or(() -> text.getPhrases().stream().map(Phrase::getValue).findFirst())
                .orElse("");
    }

    /** The language of a phrase: its own, or that of the set it stands in; null where neither says. */
    static String languageOf(Phrase phrase) {
        if (phrase.getLanguage() != null) {
            return phrase.getLanguage();
        }
        for (EObject container = phrase.eContainer(); container != null; container = container.eContainer()) {
            if (container instanceof RequirementSet set) {
                return set.getLanguage();
            }
        }
        return null;
    }

    private static String name(Element element) {
        return element.getName() == null ? "" : element.getName();
    }
}
