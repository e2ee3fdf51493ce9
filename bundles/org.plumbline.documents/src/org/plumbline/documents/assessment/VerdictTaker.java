// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Fingerprint;
import org.plumbline.analysis.OnObject;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.lang.loading.ModelLoader;
import org.plumbline.model.plumb.AssessedVerdict;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Verdict;

/**
 * Takes a row of the field records into the assessment that its assessor made on its day, with those who accompanied them;
 * an assessment that there is not yet is begun. The verdict records the fingerprint of what was judged.
 */
record VerdictTaker(Source source, OnObject object) implements Taker {

    @Override
    public Runnable take(Entries entries) throws Refused {
        var chosen = entries.choice(AssessmentTerms.ITEM_VERDICT);
        var by = tester(entries);
        var on = entries.day(Terms.DATE);
        if (chosen.isEmpty() || by.isEmpty() || on.isEmpty()) {
            throw new Refused(AssessmentTerms.REFUSED_VERDICT.with(AssessmentTerms.ITEM_VERDICT, AssessmentTerms.TESTER, Terms.DATE));
        }
        var evidence = entries.parts(Terms.EVIDENCE_NUMBER);
        for (var name : evidence) {
            if (known(name).isEmpty() && !ModelLoader.isName(name)) {
                throw new Refused(AssessmentTerms.REFUSED_EVIDENCE.with(name));
            }
        }
        var verdict = object.requirement().set().getScheme().getVerdicts().get(chosen.get());
        return () -> write(entries, verdict, assessment(by, on.get(), escorts(entries)), evidence);
    }

    /** As the models say it where nobody wrote anything else, since names may have commas and line breaks. */
    private String tester(Entries entries) {
        return given(entries, AssessmentTerms.TESTER).map(Assessment::getBy).orElse(entries.text(AssessmentTerms.TESTER));
    }

    private List<String> escorts(Entries entries) {
        return given(entries, AssessmentTerms.ESCORT).<List<String>>map(each -> List.copyOf(each.getAccompaniedBy()))
                .orElse(entries.parts(AssessmentTerms.ESCORT));
    }

    private Optional<Assessment> given(Entries entries, Wording column) {
        return entries.isChanged(column) ? Optional.empty() : object.assessed().map(Assessed::assessment);
    }

    private void write(Entries entries, Verdict verdict, Assessment assessment, List<String> evidence) {
        var given = given(assessment);
        given.setVerdict(verdict);
        given.setFingerprint(Fingerprint.of(object.requirement().requirement()));
        if (given.getWords() == null || entries.isChanged(AssessmentTerms.RESULT_RECORD)) {
            given.setWords(entries.phrases(AssessmentTerms.RESULT_RECORD).text());
        }
        var items = evidence.stream().map(name -> known(name).orElseGet(() -> found(name, assessment))).toList();
        if (!items.equals(given.getEvidence())) {
            given.getEvidence().clear();
            given.getEvidence().addAll(items);
        }
    }

    /** What this assessment has recorded of the item on the object already, or a new record. */
    private AssessedVerdict given(Assessment assessment) {
        return Stream.concat(object.assessed().map(Assessed::given).stream().filter(each -> each.eContainer() == assessment),
                assessment.getVerdicts().stream()
                        .filter(each -> each.getRequirement().getRequirement() == object.requirement().requirement()
                                && Optional.<EObject>ofNullable(each.getObject()).equals(object.object())))
                .findFirst().orElseGet(() -> created(assessment));
    }

    private AssessedVerdict created(Assessment assessment) {
        var reference = PlumbFactory.eINSTANCE.createRequirementReference();
        reference.setSet(object.requirement().set());
        reference.setRequirement(object.requirement().requirement());
        var given = PlumbFactory.eINSTANCE.createAssessedVerdict();
        given.setRequirement(reference);
        object.object().map(Element.class::cast).ifPresent(given::setObject);
        assessment.getVerdicts().add(given);
        return given;
    }

    private Assessment assessment(String by, LocalDate on, List<String> escorts) {
        return statement().getAssessments().stream().filter(each -> by.equals(each.getBy()) && on.equals(each.getOn())
                && escorts.equals(each.getAccompaniedBy())).findFirst().orElseGet(() -> {
                    var assessment = PlumbFactory.eINSTANCE.createAssessment();
                    assessment.setName(unused("field-record-" + on));
                    assessment.setBy(by);
                    assessment.setOn(on);
                    assessment.getAccompaniedBy().addAll(escorts);
                    statement().getAssessments().add(assessment);
                    return assessment;
                });
    }

    private String unused(String name) {
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? name : name + "-" + i)
                .filter(candidate -> statement().getAssessments().stream().noneMatch(each -> candidate.equals(each.getName())))
                .findFirst().orElseThrow();
    }

    /** Evidence by its name: of this requirement first, then of the others, then what assessors found. */
    private Optional<Evidence> known(String name) {
        var all = new ArrayList<Evidence>();
        object.requirement().evidence().stream().map(EvidenceItem::evidence).forEach(all::add);
        object.assessed().map(Assessed::given).ifPresent(given -> all.addAll(given.getEvidence()));
        source.requirements().flatMap(row -> row.evidence().stream()).map(EvidenceItem::evidence).forEach(all::add);
        statement().getAssessments().forEach(each -> all.addAll(each.getEvidence()));
        return all.stream().filter(each -> name.equals(each.getName())).findFirst();
    }

    private static Evidence found(String name, Assessment assessment) {
        var evidence = PlumbFactory.eINSTANCE.createEvidence();
        evidence.setName(name);
        assessment.getEvidence().add(evidence);
        return evidence;
    }

    private Statement statement() {
        return source.statement().statement();
    }
}
