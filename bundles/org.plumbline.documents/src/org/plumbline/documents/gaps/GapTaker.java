// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.gaps;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Gap;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.RemedyState;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;

/**
 * Takes a row of the gap list into the remedy that it is about. Where there is none yet, the row becomes one, with all that
 * stands in its fields: whoever fills in a row stands by the rest of it.
 *
 * @param owners who can be in charge
 */
record GapTaker(OfStatement statement, Gap gap, List<Party> owners) implements Taker {

    @Override
    public Runnable take(Entries entries) throws Refused {
        var state = entries.choice(GapTerms.REMEDY_STATE).map(chosen -> RemedyState.values()[chosen]);
        var owner = owner(entries);
        var due = entries.day(Terms.DUE);
        var retested = entries.day(GapTerms.RETESTED);
        var hazard = entries.choice(GapTerms.HAZARD).filter(chosen -> chosen == 0).isPresent();
        return () -> {
            var remedy = gap.remedy().orElseGet(this::created);
            boolean fresh = gap.remedy().isEmpty();
            set(entries, GapTerms.REMEDY_STATE, fresh, () -> remedy.setState(state.orElse(RemedyState.OPEN)));
            set(entries, Terms.OWNER, fresh, () -> remedy.setOwner(owner.orElse(null)));
            set(entries, Terms.DUE, fresh, () -> remedy.setDue(due.orElse(null)));
            set(entries, GapTerms.RETESTED, fresh, () -> remedy.setRetested(retested.orElse(null)));
            set(entries, GapTerms.HAZARD, fresh, () -> remedy.setHazard(hazard));
            set(entries, GapTerms.RISK_LEVEL, fresh, () -> remedy.setRisk(risk(entries)));
            set(entries, GapTerms.ACCEPTED_BY, fresh, () -> remedy.setAcceptedBy(orNull(entries.text(GapTerms.ACCEPTED_BY))));
            text(entries, GapTerms.CONSEQUENCE, fresh, remedy::setConsequence);
            text(entries, GapTerms.RECTIFICATION_ADVICE, fresh, remedy::setMeasure);
            text(entries, GapTerms.RETEST_RESULT, fresh, remedy::setResult);
        };
    }

    private static void set(Entries entries, Wording column, boolean fresh, Runnable set) {
        if (fresh || entries.isChanged(column)) {
            set.run();
        }
    }

    private static void text(Entries entries, Wording column, boolean fresh, Consumer<Text> set) {
        set(entries, column, fresh, () -> set.accept(entries.phrases(column).text()));
    }

    private Optional<Party> owner(Entries entries) throws Refused {
        var typed = entries.text(Terms.OWNER);
        var owner = owners.stream().filter(party -> Entries.is(typed, Wording.ofTitle(party)) || typed.equals(party.getName()))
                .findFirst();
        if (owner.isEmpty() && !typed.isEmpty() && entries.isChanged(Terms.OWNER)) {
            throw new Refused(GapTerms.REFUSED_OWNER.with(typed,
                    Wording.list(owners.stream().<Wording>map(Wording::ofTitle).toList())));
        }
        return owner;
    }

    /** A risk of the register by its name, also where its level stands beside it; otherwise a level in people's words. */
    private String risk(Entries entries) {
        var typed = entries.text(GapTerms.RISK_LEVEL);
        return statement.statement().getRisks().stream()
                .filter(risk -> typed.equals(risk.getName()) || Entries.is(typed, GapCells.risk(risk))).findFirst()
                .map(risk -> risk.getName()).orElse(orNull(typed));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Remedy created() {
        var row = gap.requirement().orElseThrow();
        var reference = PlumbFactory.eINSTANCE.createRequirementReference();
        reference.setSet(row.set());
        reference.setRequirement(row.requirement());
        var remedy = PlumbFactory.eINSTANCE.createRemedy();
        remedy.setName(unused(row.requirement()));
        remedy.setRequirement(reference);
        statement.statement().getRemedies().add(remedy);
        return remedy;
    }

    private String unused(Requirement requirement) {
        var name = "rem-" + requirement.getName();
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? name : name + "-" + i)
                .filter(candidate -> statement.statement().getRemedies().stream()
                        .noneMatch(remedy -> candidate.equals(remedy.getName()))).findFirst().orElseThrow();
    }
}
