// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.GapKind;
import org.plumbline.documents.gaps.GapList;
import org.plumbline.documents.parts.FrontPage;
import org.plumbline.documents.plan.Document;
import org.plumbline.documents.plan.Format;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.returned.Form;
import org.plumbline.documents.returned.Taker;

/**
 * The workbook for assessors (测评工作簿): what is assessed and how, on which objects, the record to fill in on site, and what
 * follows from what has been filled in so far. It is a self-check and pronounces no conclusion. It is made for sets that an
 * assessor can judge by: they have a scale of verdicts and say by which methods their requirements are assessed.
 */
public final class AssessmentWorkbook implements Form {

    @Override
    public String fileName() {
        return "assessment-workbook";
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.HTML, Format.XLSX);
    }

    @Override
    public boolean concerns(Source source) {
        return source.sets().stream().anyMatch(AssessmentWorkbook::isAssessable);
    }

    @Override
    public Document of(Source source) {
        var own = source.narrowed(AssessmentWorkbook::isAssessable);
        var sets = own.sets().stream().map(set -> AssessedSet.of(set, own)).toList();
        var sections = new ArrayList<Section>();
        sections.add(new AssessmentNotes(own, sets).section());
        sections.add(new AssessmentObjects(own, sets).section());
        Stream.<Function<AssessedSet, List<Section>>>of(
                set -> List.of(new AssessmentItems(set).indicators()),
                set -> new AssessmentItems(set).layers(),
                set -> List.of(new FieldRecord(set).section()),
                set -> List.of(new AssessmentTotals(set).controlPoints()))
                .forEach(sheets -> sets.forEach(set -> sections.addAll(sheets.apply(set))));
        sections.add(new Section("problems", AssessmentTerms.PROBLEM_LIST, List.of(AssessmentTerms.PROBLEM_LIST_NOTE),
                List.of(GapList.table(source, problems(source, own)))));
        sets.forEach(set -> sections.add(new AssessmentTotals(set).statistics(source.statement().scores())));
        return new FrontPage(own).with(AssessmentTerms.ASSESSMENT_WORKBOOK, sections);
    }

    private static boolean isAssessable(OfSet set) {
        return set.set().getScheme() != null && !set.set().getScheme().getVerdicts().isEmpty()
                && set.requirements().stream().anyMatch(row -> !row.requirement().getMethods().isEmpty());
    }

    /** What the model contradicts and what assessors found, and what is listed as being remedied. */
    private static List<Gap> problems(Source source, Source own) {
        return source.statement().gaps().stream().filter(gap -> gap.requirement().map(OfRequirement::set)
                .filter(set -> own.sets().stream().anyMatch(each -> each.set() == set)).isPresent())
                .filter(gap -> gap.kinds().contains(GapKind.ASSESSED) || gap.kinds().contains(GapKind.CONTRADICTED)
                        || gap.remedy().isPresent()).toList();
    }

    @Override
    public Map<String, Taker> takers(Source source) {
        var takers = new HashMap<>(new GapList().takers(source));
        var own = source.narrowed(AssessmentWorkbook::isAssessable);
        own.sets().forEach(set -> AssessedSet.of(set, own).ordered().flatMap(item -> item.objects().stream())
                .forEach(object -> takers.putIfAbsent(FieldRecord.subject(object), new VerdictTaker(source, object))));
        return takers;
    }
}
