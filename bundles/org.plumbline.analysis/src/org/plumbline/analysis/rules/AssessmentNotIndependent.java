// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.analysis.Severity;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Side;

/** A third party that assesses is a party to the service itself (GB/T 37972 5.2.1). */
final class AssessmentNotIndependent implements Rule {

    @Override
    public String id() {
        return "assessment.not-independent";
    }

    @Override
    public Wording title() {
        return new Wording("The third party is a party to the service", "测评机构不独立");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Subject subject, Report report) {
        var involved = new HashMap<String, Party>();
        subject.platform().getParts().stream().filter(Party.class::isInstance).map(Party.class::cast)
                .filter(AssessmentNotIndependent::isInvolved)
                .forEach(party -> names(party).forEach(name -> involved.putIfAbsent(normalized(name), party)));
        subject.assessments().stream().filter(assessment -> assessment.getAs() == Side.THIRD_PARTY)
                .filter(assessment -> assessment.getBy() != null && involved.containsKey(normalized(assessment.getBy())))
                .forEach(assessment -> report.on(assessment,
                        problem(assessment, involved.get(normalized(assessment.getBy()))),
                        new Wording("Have an independent body assess it, or record which side this one is on.",
                                "请由独立机构测评，或更正其身份。")));
    }

    /** A team that belongs to nobody is the provider's. */
    private static boolean isInvolved(Party party) {
        return switch (Parties.side(party)) {
            case PROVIDER, CUSTOMER, SUPERVISOR, TEAM -> true;
            case SUPPLIER, ASSESSOR, AUTHORITY -> false;
        };
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.ofNullable(party.getName()), Stream.ofNullable(party.getTitle())
                .flatMap(title -> title.getPhrases().stream()).map(Phrase::getValue)).filter(Objects::nonNull);
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static Wording problem(Assessment assessment, Party party) {
        var kind = party.getKind();
        return new Wording("“{0}” is named as the third party of assessment “{1}”, but is a {2} on this platform.",
                "测评“{1}”的第三方“{0}”是本平台的{3}。")
                .with(assessment.getBy(), Wording.named(assessment), kind.getLiteral(), Words.of(kind).zh());
    }
}
