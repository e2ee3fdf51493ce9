// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.exchange.importing.Profile.EntryRule;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.PlumbFactory;

/**
 * A text with labelled items inside it, as cells of tables have them.
 *
 * @param label its label, if it is an item
 * @param text the text before its items
 * @param items its items
 */
record LabelledText(Optional<String> label, String text, List<LabelledText> items) {

    /** Reads a text: labels count up, not necessarily by one; those of inner lists start anew in each item. */
    static LabelledText of(String text, List<EntryRule> lists, LineJoiner joiner) {
        return of(Optional.empty(), text, lists, joiner);
    }

    private static LabelledText of(Optional<String> label, String text, List<EntryRule> lists, LineJoiner joiner) {
        if (lists.isEmpty()) {
            return new LabelledText(label, inOneLine(text, joiner), List.of());
        }
        EntryRule list = lists.getFirst();
        List<EntryRule> inner = lists.subList(1, lists.size());
        List<Rule.Found> labels = new ArrayList<>();
        int last = 0;
        for (Rule.Found found : list.pattern().findAll(text)) {
            int position = list.positionOf(found.group("label").orElse(""));
            if (position > last) {
                labels.add(found);
                last = position;
            }
        }
        if (labels.isEmpty()) {
            return of(label, text, inner, joiner);
        }
        List<LabelledText> items = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            items.add(of(labels.get(i).group("label"), text.substring(labels.get(i).end(), end), inner, joiner));
        }
        return new LabelledText(label, inOneLine(text.substring(0, labels.getFirst().start()), joiner), items);
    }

    private static String inOneLine(String text, LineJoiner joiner) {
        return text.lines().map(Script::trim).reduce("", joiner::join);
    }

    /** Whether items are left out before the first, so that only a part of the list stands here. */
    boolean isPart() {
        return !items.isEmpty() && items.getFirst().label().filter(first -> first.equals("1") || first.equals("a")).isEmpty();
    }

    /** The labels that tell it from other parts of the same clause: those of its items, or of theirs where it has but a part. */
    String labels() {
        if (!text.isEmpty()) {
            return "";
        }
        List<String> labels = new ArrayList<>();
        for (LabelledText item : items) {
            String outer = item.label().orElseThrow();
            if (item.isPart()) {
                item.items().forEach(part -> labels.add(outer + "." + part.label().orElseThrow()));
            } else {
                labels.add(outer);
            }
        }
        return String.join("-", labels);
    }

    /** The only item of a text that is nothing but this item, whole. */
    Optional<LabelledText> onlyItem() {
        return text.isEmpty() && items.size() == 1 && !items.getFirst().isPart()
                ? Optional.of(items.getFirst()) : Optional.empty();
    }

    int size() {
        return items.size() + items.stream().mapToInt(LabelledText::size).sum();
    }

    /** Its items for the model. */
    List<Item> modelItems() {
        return items.stream().map(LabelledText::item).toList();
    }

    private Item item() {
        Item item = PlumbFactory.eINSTANCE.createItem();
        label.ifPresent(item::setLabel);
        item.setText(Texts.of(text));
        item.getItems().addAll(modelItems());
        return item;
    }
}
