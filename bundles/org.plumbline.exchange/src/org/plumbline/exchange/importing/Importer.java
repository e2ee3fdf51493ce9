// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.lang.loading.UnusableInput;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Edition;
import org.plumbline.exchange.importing.Profile.Reads;
import org.plumbline.exchange.reading.DocumentReader;
import org.plumbline.exchange.reading.DocumentText;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.AllowedTailoring;
import org.plumbline.model.plumb.Approval;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.Model;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.ObligationWord;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.Scheme;
import org.plumbline.model.plumb.Verdict;
import org.plumbline.model.plumb.Word;

/**
 * Imports a document as its profile describes it. The same document and profile give the same import.
 */
public final class Importer {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final Profile profile;

    public Importer(Profile profile) {
        this.profile = profile;
    }

    /**
     * Imports a document by the shipped profile that recognises it.
     *
     * @throws UnusableInput if the document cannot be read or no profile recognises it
     */
    public static Import recognised(Path path) {
        DocumentText document = new DocumentReader().read(path);
        Profile profile = Profiles.describing(document).orElseThrow(() -> new UnusableInput(document.file(), 0,
                "no import profile describes this document; there are " + String.join(", ", Profiles.keys()),
                "name the right document, or write a profile (docs/import-profiles.md) and give it with --profile FILE"));
        return new Importer(profile).read(document);
    }

    /**
     * Imports a document.
     *
     * @throws UnusableInput if it cannot be read, is not the document the profile describes or is cut off, or if a
     *         pattern of the profile is too slow
     */
    public Import read(Path path) {
        return read(new DocumentReader().read(path));
    }

    /** As {@link #read(Path)}, for a document that was read before. */
    public Import read(DocumentText document) {
        try {
            return convert(document);
        } catch (Rule.TooSlow e) {
            throw new UnusableInput(profile.file(), 0,
                    "the pattern \"" + e.expression() + "\" takes too long on a text of " + document.file(),
                    "anchor it, make its repetitions possessive (*+) or put no repetition inside another", e);
        }
    }

    /** The text without what is left of a markup at the start of lines. */
    DocumentText withoutMarkup(DocumentText read) {
        return profile.markup() == null ? read
                : new DocumentText(read.file(), read.encoding(), read.lines().stream().map(this::withoutMarkup).toList());
    }

    private Line withoutMarkup(Line line) {
        return profile.markup().find(line.text()).filter(found -> found.start() == 0)
                .map(found -> new Line(line.number(), line.page(),
                        Script.trim(line.text().substring(found.end())), line.printed()))
                .orElse(line);
    }

    private Import convert(DocumentText read) {
        DocumentText document = withoutMarkup(read);
        Edition edition = new Recognition(profile, document).edition();
        LossLog log = new LossLog();
        RequirementSet set = set(document, edition);
        LineJoiner joiner = new LineJoiner(document.lines());
        List<SectionCutter.Cut> cuts = new SectionCutter(profile, document, log).cut();
        BlockReader blocks = new BlockReader(profile, linesRead(cuts), joiner, log);
        SetBuilder builder = new SetBuilder(profile, set, joiner, log);
        for (SectionCutter.Cut cut : cuts) {
            reportIllegible(cut, log);
            if (cut.section().reads() == Reads.NOTHING) {
                cut.lines().forEach(log::passedOver);
            } else {
                builder.add(cut.section(), blocks.read(cut.section(), cut.lines()));
            }
        }
        builder.finish();
        Model model = MODEL.createModel();
        model.getDeclarations().add(set);
        return new Import(model, log.report(document, profile, edition.edition()));
    }

    private static List<Line> linesRead(List<SectionCutter.Cut> cuts) {
        return cuts.stream().filter(cut -> cut.section().reads() != Reads.NOTHING)
                .flatMap(cut -> cut.lines().stream()).toList();
    }

    private void reportIllegible(SectionCutter.Cut cut, LossLog log) {
        for (Line line : cut.lines()) {
            if (profile.illegible() == null || !profile.illegible().occursIn(line.text())) {
                continue;
            }
            if (cut.section().reads() == Reads.NOTHING) {
                log.assumed(line, Reason.ILLEGIBLE_ASIDE, cut.section().name());
            } else {
                log.misunderstood(line, Reason.ILLEGIBLE, cut.section().name());
            }
        }
    }

    // What is said of the set as a whole ------------------------------------------------------------------------------

    private RequirementSet set(DocumentText document, Edition edition) {
        SetFacts facts = profile.set();
        RequirementSet set = MODEL.createRequirementSet();
        set.setName(facts.id());
        set.setLanguage(profile.language());
        set.setEdition(edition.edition());
        if (edition.status() != null) {
            set.setStatus(edition.status());
        }
        set.setSource(facts.source());
        set.setPublisher(Texts.of(facts.publisher()));
        set.setPublishedAs(facts.publishedAs());
        set.setReplacedBy(facts.replacedBy());
        title(document, set);
        date(document, facts.dates().issued()).ifPresent(set::setIssued);
        date(document, facts.dates().effective()).ifPresent(set::setEffective);
        facts.approvals().forEach(signature -> approval(document, signature).ifPresent(set.getApprovals()::add));
        set.setScheme(scheme(facts.scheme()));
        return set;
    }

    private static Optional<Rule.Found> first(DocumentText document, Rule rule) {
        return rule == null ? Optional.empty()
                : document.lines().stream().flatMap(line -> rule.find(line.text()).stream()).findFirst();
    }

    private static Optional<LocalDate> date(DocumentText document, Rule rule) {
        return first(document, rule).flatMap(Importer::date);
    }

    /** The day that a pattern found; none if there is no such day. */
    private static Optional<LocalDate> date(Rule.Found found) {
        try {
            return found.group("year").flatMap(year -> found.group("month").flatMap(month -> found.group("day")
                    .map(day -> LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Approval> approval(DocumentText document, SetFacts.Signature signature) {
        return first(document, signature.pattern()).flatMap(found -> found.group("by").map(by -> {
            Approval approval = MODEL.createApproval();
            approval.setStep(signature.step());
            approval.setBy(by);
            date(found).ifPresent(approval::setOn);
            return approval;
        }));
    }

    private void title(DocumentText document, RequirementSet set) {
        first(document, profile.set().title())
                .ifPresent(found -> set.setTitle(Texts.of(found.group("title").orElse(found.whole()))));
    }

    private Scheme scheme(SetFacts.Scheme facts) {
        Scheme scheme = MODEL.createScheme();
        for (Map.Entry<Obligation, List<String>> words : profile.obligations().words().entrySet()) {
            words.getValue().forEach(word -> scheme.getObligationWords().add(obligationWord(words.getKey(), word)));
        }
        if (facts != null) {
            facts.verdicts().forEach(word -> scheme.getVerdicts().add(verdict(word)));
            facts.allows().forEach(allowed -> scheme.getTailorings().add(tailoring(allowed)));
            facts.domains().forEach(word -> scheme.getDomains().add(domain(word)));
            facts.words().forEach((concept, words) -> scheme.getWords().add(word(concept, words)));
            facts.responsible().forEach(share -> scheme.getResponsibilities().add(responsibility(share)));
        }
        return scheme.eContents().isEmpty() ? null : scheme;
    }

    private static ObligationWord obligationWord(Obligation force, String word) {
        ObligationWord result = MODEL.createObligationWord();
        result.setObligation(force);
        result.setWords(Texts.of(word));
        return result;
    }

    private static Verdict verdict(SetFacts.VerdictWord word) {
        Verdict verdict = MODEL.createVerdict();
        verdict.setName(word.name());
        verdict.setMeaning(word.means());
        verdict.setTitle(Texts.of(word.title()));
        return verdict;
    }

    private static AllowedTailoring tailoring(SetFacts.Allowed allowed) {
        AllowedTailoring tailoring = MODEL.createAllowedTailoring();
        tailoring.setKind(allowed.kind());
        if (allowed.by() != null) {
            tailoring.setDecidedBy(allowed.by());
        }
        return tailoring;
    }

    private static Domain domain(SetFacts.DomainWord word) {
        Domain domain = MODEL.createDomain();
        domain.setName(word.name());
        domain.setTitle(Texts.of(word.title()));
        return domain;
    }

    private static Word word(String concept, Map<String, String> words) {
        Word word = MODEL.createWord();
        word.setConcept(concept);
        word.setWords(Texts.of(words));
        return word;
    }

    private static Responsibility responsibility(SetFacts.Share share) {
        Responsibility responsibility = MODEL.createResponsibility();
        responsibility.setSide(share.side());
        responsibility.getModels().addAll(share.models());
        return responsibility;
    }
}
