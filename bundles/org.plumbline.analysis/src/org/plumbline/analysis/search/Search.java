// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.analysis.Language;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Text;

/** Finds requirements by words in anything they say, in any language, and in the titles of their clauses. */
public final class Search {

    /** Where a word may occur, best first. */
    private enum Place {
        TITLE, TEXT, ELSEWHERE, CLAUSE
    }

    private record Passage(Place place, String words) {
    }

    private record Ranked(Hit hit, int rank) {
    }

    private final Language preferred;

    /** @param preferred the language of the passages that are shown, where the words occur in several */
    public Search(Language preferred) {
        this.preferred = preferred;
    }

    /**
     * The requirements in which every word occurs: those that have the words in their titles first, then those that have
     * them in their texts, then the rest, clauses last; otherwise in the order of the sets and of the documents.
     *
     * @param words words and phrases; at least one is not blank
     */
    public List<Hit> find(List<String> words, List<RequirementSet> sets) {
        var query = Query.of(words);
        return sets.stream().flatMap(set -> Requirements.of(set).stream().flatMap(requirement ->
                        ranked(RequirementKey.of(set, requirement), passages(requirement), query).stream()))
                .sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::hit).toList();
    }

    private static Optional<Ranked> ranked(RequirementKey key, List<Passage> passages, Query query) {
        int rank = 0;
        for (Pattern word : query.words()) {
            var place = passages.stream().filter(passage -> word.matcher(passage.words()).find()).map(Passage::place)
                    .min(Comparator.naturalOrder());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            rank += place.get().ordinal();
        }
        return Optional.of(new Ranked(hit(key, passages, query), rank));
    }

    private static Hit hit(RequirementKey key, List<Passage> passages, Query query) {
        var best = passages.stream().map(Passage::words).reduce((first, second) ->
                query.countIn(second) > query.countIn(first) ? second : first).orElseThrow();
        var word = query.words().stream().map(pattern -> pattern.matcher(best)).filter(Matcher::find)
                .min(Comparator.comparingInt(Matcher::start)).orElseThrow();
        return new Hit(key, best, word.start(), word.end());
    }

    /** Everything that a requirement says, best places first, each text in the preferred language first. */
    private List<Passage> passages(Requirement requirement) {
        var passages = new ArrayList<Passage>();
        add(Place.TITLE, requirement.getTitle(), passages);
        add(Place.TEXT, requirement.getText(), passages);
        requirement.eAllContents().forEachRemaining(part -> {
            if (part instanceof Text text && text != requirement.getTitle() && text != requirement.getText()) {
                add(Place.ELSEWHERE, text, passages);
            }
        });
        Requirements.controlPoint(requirement).ifPresent(text -> add(Place.CLAUSE, text, passages));
        Requirements.clausesOf(requirement).forEach(clause -> add(Place.CLAUSE, clause.getTitle(), passages));
        return passages;
    }

    private void add(Place place, Text text, List<Passage> passages) {
        if (text != null) {
            var first = Wording.exactly(text, preferred).stream();
            Stream.concat(first, text.getPhrases().stream().map(Phrase::getValue)).distinct()
                    .map(words -> new Passage(place, words.replaceAll("\\s+", " "))).forEach(passages::add);
        }
    }
}
