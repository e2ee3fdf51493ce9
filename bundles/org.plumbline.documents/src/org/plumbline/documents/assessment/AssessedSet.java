// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.plumbline.analysis.AssetClasses;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.OnObject;
import org.plumbline.analysis.SecurityLayer;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.SetWords;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Source;
import org.plumbline.model.plumb.Requirement;

/**
 * A set as the workbook goes through it.
 *
 * @param source the statement, with the sets of the workbook only
 * @param items its requirements as items
 */
record AssessedSet(OfSet set, SetWords words, Source source, AssetClasses classes, List<SecurityLayer> layers,
        Map<Requirement, ItemCells> items) {

    /** More objects than this of one item are counted; all that were judged are listed. */
    static final int OBJECTS = 200;

    static AssessedSet of(OfSet set, Source source) {
        var words = new SetWords(set.set());
        var classes = AssetClasses.of(source.statement().platform());
        var items = new IdentityHashMap<Requirement, ItemCells>();
        set.requirements().forEach(row -> items.put(row.requirement(), item(row, words, source, classes)));
        return new AssessedSet(set, words, source, classes, set.layers(), items);
    }

    private static ItemCells item(OfRequirement row, SetWords words, Source source, AssetClasses classes) {
        var all = OnObject.of(row);
        var judged = all.stream().filter(each -> each.assessed().isPresent()).count();
        return new ItemCells(new RequirementCells(row, words), source.statement().statement(), classes,
                all.stream().limit(Math.max(judged, OBJECTS)).toList(), all.size());
    }

    /** In the order of layers and control points. */
    Stream<ItemCells> ordered() {
        return layers.stream().flatMap(layer -> of(layer.requirements()));
    }

    Stream<ItemCells> of(List<OfRequirement> requirements) {
        return requirements.stream().map(row -> items.get(row.requirement()));
    }

    /** An anchor of a section that several sets may have. */
    String anchor(String name) {
        return isOnly() ? name : Anchors.of(set.set(), name);
    }

    /** The title of a sheet that several sets may have. */
    Wording title(Wording title) {
        return isOnly() ? title : AssessmentTerms.SHEET_OF_SET.with(title, set.set().getName());
    }

    Wording caption(Wording caption) {
        return isOnly() ? caption : AssessmentTerms.SHEET_OF_SET.with(caption, words.designation());
    }

    private boolean isOnly() {
        return source.sets().size() == 1;
    }

    static Wording title(SecurityLayer layer) {
        return layer.element().<Wording>map(Wording::ofTitle).filter(title -> !title.isBlank()).orElse(AssessmentTerms.NO_LAYER);
    }
}
