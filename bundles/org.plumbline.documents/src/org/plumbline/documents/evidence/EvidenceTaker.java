// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.analysis.Wording;
import org.plumbline.documents.returned.Entries;
import org.plumbline.documents.returned.Refused;
import org.plumbline.documents.returned.Taker;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.Party;

/**
 * Takes a row of the evidence register into the evidence that it is about. A last day that somebody writes stands in place
 * of the period that was valid so far.
 *
 * @param parties who can keep it
 */
record EvidenceTaker(Evidence evidence, List<Party> parties) implements Taker {

    @Override
    public Runnable take(Entries entries) throws Refused {
        var collected = entries.day(EvidenceTerms.COLLECTED);
        var until = entries.day(Terms.VALID_UNTIL);
        check(entries, collected, until);
        var custodian = custodian(entries);
        return () -> {
            set(entries, EvidenceTerms.COLLECTED, () -> evidence.setCollected(collected.orElse(null)));
            set(entries, Terms.VALID_UNTIL, () -> {
                evidence.setUntil(until.orElse(null));
                until.ifPresent(day -> evidence.setValid(null));
            });
            set(entries, EvidenceTerms.CUSTODIAN, () -> evidence.setCustodian(custodian.orElse(null)));
            set(entries, EvidenceTerms.LOCATION, () -> moved(text(entries, EvidenceTerms.LOCATION)));
            string(entries, EvidenceTerms.COLLECTED_IN, evidence::setPlace);
            string(entries, EvidenceTerms.COLLECTED_BY, evidence::setBy);
            string(entries, EvidenceTerms.CERTIFICATE_NUMBER, evidence::setNumber);
        };
    }

    private static void check(Entries entries, Optional<LocalDate> collected, Optional<LocalDate> until) throws Refused {
        if (collected.isEmpty() && !entries.text(EvidenceTerms.COLLECTED_IN).isEmpty()) {
            throw new Refused(EvidenceTerms.REFUSED_PLACE.with(EvidenceTerms.COLLECTED_IN, EvidenceTerms.COLLECTED));
        }
        if (collected.isPresent() && until.isPresent() && until.get().isBefore(collected.get())) {
            throw new Refused(EvidenceTerms.REFUSED_UNTIL.with(Terms.VALID_UNTIL, until.get(), EvidenceTerms.COLLECTED, collected.get()));
        }
    }

    private Optional<Party> custodian(Entries entries) throws Refused {
        var typed = entries.text(EvidenceTerms.CUSTODIAN);
        if (typed.isEmpty() || !entries.isChanged(EvidenceTerms.CUSTODIAN)) {
            return Optional.empty();
        }
        return Optional.of(parties.stream()
                .filter(party -> Entries.is(typed, Wording.ofTitle(party)) || typed.equals(party.getName()))
                .findFirst().orElseThrow(() -> new Refused(EvidenceTerms.REFUSED_CUSTODIAN.with(typed,
                        Wording.list(parties.stream().<Wording>map(Wording::ofTitle).toList())))));
    }

    /** A page is one of what stands at the place. */
    private void moved(String location) {
        evidence.setLocation(location);
        if (location == null) {
            evidence.setPage(null);
        }
    }

    private static void set(Entries entries, Wording column, Runnable set) {
        if (entries.isChanged(column)) {
            set.run();
        }
    }

    private static void string(Entries entries, Wording column, Consumer<String> set) {
        set(entries, column, () -> set.accept(text(entries, column)));
    }

    private static String text(Entries entries, Wording column) {
        return entries.text(column).isEmpty() ? null : entries.text(column);
    }
}
