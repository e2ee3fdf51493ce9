// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.exchange.reading.Line;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.PlumbFactory;

/** An entry with the entries, notes and fields inside it, while they are still being read. */
final class EntryTree {

    private final Block.Entry entry;
    private final Optional<String> title;
    private final List<EntryTree> children = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    private final List<Line> added = new ArrayList<>();

    /** An entry of a list. */
    EntryTree(Block.Entry entry) {
        this(entry, Optional.empty());
    }

    /** An entry that has a heading. */
    EntryTree(Block.Heading heading) {
        this(new Block.Entry(0, Optional.of(heading.number()), Optional.of(heading.printed()), "", heading.title(),
                Optional.empty(), heading.lines()), Optional.of(heading.title()).filter(title -> !title.isEmpty()));
    }

    private EntryTree(Block.Entry entry, Optional<String> title) {
        this.entry = entry;
        this.title = title;
        if (!entry.text().isEmpty()) {
            paragraphs.add(entry.text());
        }
    }

    Block.Entry entry() {
        return entry;
    }

    /** Its heading. */
    Optional<String> title() {
        return title;
    }

    /** The text without label and without sub-items, its paragraphs joined. */
    String text(LineJoiner joiner) {
        return paragraphs.stream().reduce("", joiner::join);
    }

    /** The paragraphs of its text. */
    List<String> paragraphs() {
        return paragraphs;
    }

    List<String> notes() {
        return notes;
    }

    /** The paragraphs of a field; empty if it was not there, a list without elements if there is nothing in it. */
    Optional<List<String>> field(Field field) {
        return Optional.ofNullable(fields.get(field));
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
        notes.add(note.text());
        added.addAll(note.lines());
    }

    /** Adds a paragraph to the text. */
    void add(Block.Paragraph paragraph) {
        paragraphs.add(paragraph.text());
        added.addAll(paragraph.lines());
    }

    /** Adds to a field. */
    void add(Field field, List<String> texts, List<Line> lines) {
        fields.computeIfAbsent(field, key -> new ArrayList<>()).addAll(texts);
        added.addAll(lines);
    }

    /** All lines it was read from. */
    List<Line> lines() {
        return Stream.of(entry.lines().stream(), added.stream(),
                children.stream().flatMap(child -> child.lines().stream())).flatMap(lines -> lines).toList();
    }

    /** Its text and those of its sub-items in reading order. */
    Stream<String> texts(LineJoiner joiner) {
        return Stream.concat(Stream.of(text(joiner)), children.stream().flatMap(child -> child.texts(joiner)))
                .filter(text -> !text.isEmpty());
    }

    /** Its sub-items for the model. */
    List<Item> items(LineJoiner joiner) {
        return children.stream().map(child -> child.item(joiner)).toList();
    }

    private Item item(LineJoiner joiner) {
        Item item = PlumbFactory.eINSTANCE.createItem();
        entry.printed().ifPresent(item::setLabel);
        item.setText(Texts.of(text(joiner)));
        item.getItems().addAll(items(joiner));
        return item;
    }

    int size() {
        return children.size() + children.stream().mapToInt(EntryTree::size).sum();
    }
}
