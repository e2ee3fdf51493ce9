// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.PlumbFactory;

/** An entry with the entries and notes inside it, while they are still being read. */
final class EntryTree {

    private final Block.Entry entry;
    private final List<EntryTree> children = new ArrayList<>();
    private final List<Block.Note> notes = new ArrayList<>();
    private final List<Line> added = new ArrayList<>();
    private String text;

    EntryTree(Block.Entry entry) {
        this.entry = entry;
        this.text = entry.text();
    }

    Block.Entry entry() {
        return entry;
    }

    /** The text without label and without sub-items. */
    String text() {
        return text;
    }

    List<Block.Note> notes() {
        return notes;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    /** Adds an entry to the last one that is less deep. */
    void add(Block.Entry inner) {
        EntryTree parent = this;
        while (!parent.children.isEmpty() && parent.children.getLast().entry.level() < inner.level()) {
            parent = parent.children.getLast();
        }
        parent.children.add(new EntryTree(inner));
    }

    void add(Block.Note note) {
        notes.add(note);
    }

    /** Adds a paragraph to the text. */
    void add(Block.Paragraph paragraph, LineJoiner joiner) {
        text = joiner.join(text, paragraph.text());
        added.addAll(paragraph.lines());
    }

    /** All lines it was read from. */
    List<Line> lines() {
        return Stream.of(entry.lines().stream(), added.stream(), notes.stream().flatMap(note -> note.lines().stream()),
                children.stream().flatMap(child -> child.lines().stream())).flatMap(lines -> lines).toList();
    }

    /** Its text and those of its sub-items in reading order. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(text), children.stream().flatMap(EntryTree::texts));
    }

    /** Its sub-items for the model. */
    List<Item> items() {
        return children.stream().map(EntryTree::item).toList();
    }

    private Item item() {
        Item item = PlumbFactory.eINSTANCE.createItem();
        entry.printed().ifPresent(item::setLabel);
        item.setText(Texts.of(text));
        item.getItems().addAll(items());
        return item;
    }

    int size() {
        return children.size() + children.stream().mapToInt(EntryTree::size).sum();
    }
}
