// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.exchange.importing.LossReport.Kind;
import org.plumbline.exchange.importing.LossReport.Reason;
import org.plumbline.exchange.importing.Profile.Section;
import org.plumbline.exchange.reading.Line;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Guidance;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Text;

/** Makes requirements of entries, and completes all requirements. */
final class RequirementMaker {

    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final Profile profile;
    private final LineJoiner joiner;
    private final Citer citer;
    private final ObligationWords obligations;
    private final ParameterFinder parameters;
    private final LossLog log;

    RequirementMaker(Profile profile, LineJoiner joiner, Citer citer, ObligationWords obligations, LossLog log) {
        this.profile = profile;
        this.joiner = joiner;
        this.citer = citer;
        this.obligations = obligations;
        this.parameters = new ParameterFinder(profile.parameters());
        this.log = log;
    }

    // Entries ---------------------------------------------------------------------------------------------------------

    /** The requirement that an entry of a clause is. */
    Requirement make(EntryTree entry, String identifier, Section section, Clause clause) {
        Requirement requirement = MODEL.createRequirement();
        requirement.setName(identifier);
        printed(entry, requirement);
        List<String> paragraphs = new ArrayList<>(entry.paragraphs());
        Optional<String> title = entry.title();
        if (title.isEmpty() && section.headed() != null && paragraphs.size() > 1) {
            title = Optional.of(paragraphs.removeFirst());
        }
        title.ifPresent(text -> requirement.setTitle(Texts.of(text)));
        Stream.of(paragraphs, entry.field(Field.TEXT).orElse(List.of())).flatMap(List::stream)
                .reduce(joiner::join).ifPresent(text -> requirement.setText(Texts.of(text)));
        requirement.getItems().addAll(entry.items(joiner));
        entry.notes().forEach(note -> requirement.getNotes().add(Texts.of(note)));
        entry.field(Field.INFORMATION).ifPresent(texts -> texts
                .forEach(text -> requirement.getInformation().add(Texts.of(text))));
        requirement.setGuidance(guidance(entry.field(Field.CUSTOMER), entry.field(Field.PROVIDER)));
        finish(requirement, section, clause, entry.lines().getFirst());
        return requirement;
    }

    /** Reports a text that breaks off within a sentence. */
    void checkEnds(Stream<String> texts, String identifier, Line line) {
        if (profile.lines().broken() && !texts.allMatch(profile.lines().ends()::occursIn)) {
            log.assumed(line, Reason.UNFINISHED, identifier);
        }
    }

    private void printed(EntryTree entry, Requirement requirement) {
        Optional<String> label = entry.entry().printed();
        if (label.isPresent() && !label.map(Script::solid).equals(entry.entry().label())) {
            requirement.setPrinted(label.get());
            if (entry.title().isEmpty()) {
                log.assumed(entry.entry().first(), Reason.LABEL_BY_POSITION, requirement.getName(), label.get());
            }
        }
    }

    /** A guidance that has nothing for a side says so; one that is not there at all says nothing. */
    static Guidance guidance(Optional<List<String>> customer, Optional<List<String>> provider) {
        if (customer.isEmpty() && provider.isEmpty()) {
            return null;
        }
        Guidance guidance = MODEL.createGuidance();
        customer.ifPresent(texts -> texts.forEach(text -> guidance.getCsc().add(Texts.of(text))));
        provider.ifPresent(texts -> texts.forEach(text -> guidance.getCsp().add(Texts.of(text))));
        return guidance;
    }

    // All requirements ------------------------------------------------------------------------------------------------

    /** Adds what is found in the texts of a requirement: what it cites, its parameters, who is bound and its force. */
    void finish(Requirement requirement, Section section, Clause clause, Line line) {
        texts(requirement).forEach(text -> requirement.getCitations()
                .addAll(citer.citations(section.citations(), Profile.Citing.REQUIREMENTS, text, line)));
        parameters.addTo(requirement);
        responsible(requirement, section, clause);
        obligation(requirement, clause, line);
        checkEnds(Stream.concat(texts(requirement), furtherTexts(requirement)), requirement.getName(), line);
        if (texts(requirement).findAny().isEmpty() || section.headed() != null && requirement.getTitle() == null) {
            log.misunderstood(line, Reason.NO_TITLE_OR_TEXT, requirement.getName());
        }
    }

    /** Counts a requirement and what it consists of. */
    void count(Requirement requirement) {
        log.count(Kind.REQUIREMENT, 1);
        log.count(Kind.ITEM, (int) itemTexts(requirement.getItems()).count());
        log.count(Kind.NOTE, requirement.getNotes().size());
        log.count(Kind.INTERPRETATION, requirement.getInterpretation() == null ? 0 : 1);
        log.count(Kind.METHOD, requirement.getMethods().size());
        log.count(Kind.EVIDENCE, requirement.getExpectedEvidence().size());
        log.count(Kind.CRITERION, requirement.getCriteria().size());
        log.count(Kind.DELIVERY, requirement.getDeliveries().size());
        log.count(Kind.PARAMETER, requirement.getParameters().size());
        if (requirement.getGuidance() != null) {
            log.count(Kind.GUIDANCE);
            log.count(Kind.CUSTOMER_GUIDANCE, requirement.getGuidance().getCsc().size());
            log.count(Kind.PROVIDER_GUIDANCE, requirement.getGuidance().getCsp().size());
        }
        log.count(Kind.INFORMATION, requirement.getInformation().size());
    }

    private static Stream<String> texts(Requirement requirement) {
        return Stream.concat(Stream.ofNullable(requirement.getText()), itemTexts(requirement.getItems()))
                .map(Texts::printed);
    }

    private static Stream<String> furtherTexts(Requirement requirement) {
        return Stream.of(requirement.getNotes().stream(), requirement.getInformation().stream(),
                Stream.ofNullable(requirement.getGuidance()).flatMap(guidance ->
                        Stream.concat(guidance.getCsc().stream(), guidance.getCsp().stream())))
                .flatMap(texts -> texts).map(Texts::printed);
    }

    private static Stream<Text> itemTexts(List<Item> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item.getText()), itemTexts(item.getItems())));
    }

    /** The side that its text binds, else the one of which the other information says so. */
    private void responsible(Requirement requirement, Section section, Clause clause) {
        Stream.concat(texts(requirement).limit(1), requirement.getInformation().stream().map(Texts::printed))
                .flatMap(text -> section.responsible().stream().filter(actor -> actor.acts(text, clause.getName())))
                .findFirst()
                .ifPresent(actor -> {
                    Responsibility responsibility = responsibility(actor.side());
                    responsibility.getModels().addAll(actor.models());
                    requirement.getResponsibilities().add(responsibility);
                });
    }

    static Responsibility responsibility(Side side) {
        Responsibility responsibility = MODEL.createResponsibility();
        responsibility.setSide(side);
        return responsibility;
    }

    /** The first word of obligation in the requirement decides, else its clause, else the profile's default. */
    private void obligation(Requirement requirement, Clause clause, Line line) {
        Optional<Obligation> stated = texts(requirement).map(obligations::of).flatMap(Optional::stream).findFirst();
        if (stated.isPresent()) {
            requirement.setObligation(stated.get());
        } else if (inherited(clause) == Obligation.UNSTATED) {
            byDefault(requirement, line);
        }
    }

    private void byDefault(Requirement requirement, Line line) {
        Obligation otherwise = profile.obligations().otherwise();
        if (otherwise == null) {
            log.misunderstood(line, Reason.NO_OBLIGATION, requirement.getName());
            return;
        }
        requirement.setObligation(otherwise);
        log.assumed(line, Reason.DEFAULT_OBLIGATION, requirement.getName(), otherwise.getLiteral());
    }

    private static Obligation inherited(Clause clause) {
        for (Object at = clause; at instanceof Clause outer; at = outer.eContainer()) {
            if (outer.getObligation() != Obligation.UNSTATED) {
                return outer.getObligation();
            }
        }
        return Obligation.UNSTATED;
    }
}
