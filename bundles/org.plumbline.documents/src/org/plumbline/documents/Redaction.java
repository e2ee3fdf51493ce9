// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.analysis.Applicability;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfSet;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Evaluation.ParameterValue;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.documents.plan.Source;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Assessment;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Control;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Evidence;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.PlatformPart;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.PlumbPackage.Literals;
import org.plumbline.model.plumb.Remedy;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Setting;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Visibility;
import org.plumbline.model.plumb.Vocabulary;

/**
 * The evaluation as somebody outside the organization may see it, before any document is made of it. Objects of the models
 * are replaced by copies that hold what is listed here and nothing else, so that no plan can show more by oversight:
 * what a plan does not find in the copy, it cannot print. Numbers stay those of the evaluation.
 *
 * <p>Elements that say who may see them are left out where the reader may not. Of those the reader may see, paths, remarks,
 * risks and who collected what stay inside, and so does what cannot say who may see it: instances, zones and sites. A flow
 * that touches anything which may not be seen is left out, so that none seems to run otherwise than it does. Reasons in
 * words, decisions, values, findings, witnesses' explanations and what an assessor wrote stay inside always; so do the names
 * of those who wrote, approved or decided something and of self-assessors. Seen by everybody are the standards, the
 * vocabularies, the name of the platform, the tenant that the statement is about, and what the control block prints of the
 * statement.
 *
 * <p>The supervising party moreover sees the supervisions with their parties, agreements, deliveries, changes, incidents and
 * streams, and the values set where a requirement asks for deliveries, since they are agreed with it.
 */
final class Redaction {

    private static final List<EStructuralFeature> NAMES = List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__TITLE);

    /** What leaves the organization, by class; a class that is not here leaves it with nothing. */
    private static final Map<EClass, List<EStructuralFeature>> SEEN = Map.ofEntries(
            Map.entry(Literals.TEXT, List.of(Literals.TEXT__PHRASES)),
            Map.entry(Literals.PHRASE, List.of(Literals.PHRASE__LANGUAGE, Literals.PHRASE__VALUE)),
            Map.entry(Literals.PLATFORM, named(Literals.PLATFORM__MODELS, Literals.PLATFORM__PARTS)),
            Map.entry(Literals.PLATFORM_PART, named(Literals.PLATFORM_PART__VISIBILITY)),
            Map.entry(Literals.PARTY, named(Literals.PLATFORM_PART__VISIBILITY, Literals.PARTY__KIND,
                    Literals.PARTY__MEMBER_OF)),
            Map.entry(Literals.CLASSIFICATION, named(Literals.PLATFORM_PART__VISIBILITY,
                    Literals.CLASSIFICATION__PROTECTION)),
            Map.entry(Literals.REGION, named(Literals.PLATFORM_PART__VISIBILITY, Literals.REGION__TERRITORY)),
            Map.entry(Literals.NETWORK, named(Literals.PLATFORM_PART__VISIBILITY, Literals.NETWORK__PLANE,
                    Literals.NETWORK__TENANT, Literals.NETWORK__LEVEL)),
            Map.entry(Literals.COMPONENT, named(Literals.PLATFORM_PART__VISIBILITY, Literals.COMPONENT__KIND,
                    Literals.COMPONENT__LAYER, Literals.COMPONENT__NETWORKS, Literals.COMPONENT__OWNER)),
            Map.entry(Literals.FLOW, named(Literals.PLATFORM_PART__VISIBILITY, Literals.FLOW__SOURCE,
                    Literals.FLOW__TARGET, Literals.FLOW__BIDIRECTIONAL, Literals.FLOW__PROTOCOLS,
                    Literals.FLOW__THROUGH, Literals.FLOW__CARRIES, Literals.FLOW__ASSERTIONS)),
            Map.entry(Literals.ASSERTION, List.of(Literals.ASSERTION__NEGATED, Literals.ASSERTION__PROPERTY)),
            Map.entry(Literals.TENANT, named(Literals.PLATFORM_PART__VISIBILITY, Literals.TENANT__PROTECTION,
                    Literals.TENANT__PARTY)),
            Map.entry(Literals.PROTECTION_LEVEL, List.of(Literals.PROTECTION_LEVEL__LEVEL,
                    Literals.PROTECTION_LEVEL__GRADES, Literals.PROTECTION_LEVEL__FILING,
                    Literals.PROTECTION_LEVEL__FILED_ON)),
            Map.entry(Literals.CONTROL, named(Literals.CONTROL__VISIBILITY, Literals.CONTROL__PLATFORM,
                    Literals.CONTROL__SATISFIES, Literals.CONTROL__IMPLEMENTED_BY, Literals.CONTROL__RESPONSIBLE,
                    Literals.CONTROL__OWNER, Literals.CONTROL__STATUS, Literals.CONTROL__SINCE, Literals.CONTROL__DUE,
                    Literals.CONTROL__DESCRIPTION, Literals.CONTROL__EVIDENCE)),
            Map.entry(Literals.EVIDENCE, named(Literals.EVIDENCE__VISIBILITY, Literals.EVIDENCE__KIND,
                    Literals.EVIDENCE__COLLECTED, Literals.EVIDENCE__VALID, Literals.EVIDENCE__UNTIL,
                    Literals.EVIDENCE__ISSUER, Literals.EVIDENCE__NUMBER, Literals.EVIDENCE__OF)),
            Map.entry(Literals.STATEMENT, named(Literals.STATEMENT__PLATFORM, Literals.STATEMENT__TENANT,
                    Literals.STATEMENT__SCOPE, Literals.STATEMENT__VERSION, Literals.STATEMENT__NUMBER,
                    Literals.STATEMENT__DATE, Literals.STATEMENT__SIDE, Literals.STATEMENT__APPROVALS,
                    Literals.STATEMENT__REVISIONS, Literals.STATEMENT__APPLICATIONS, Literals.STATEMENT__TAILORINGS,
                    Literals.STATEMENT__REPORTS, Literals.STATEMENT__REMEDIES, Literals.STATEMENT__INCLUSIONS,
                    Literals.STATEMENT__SETTINGS)),
            Map.entry(Literals.INCLUSION, List.of(Literals.INCLUSION__REQUIREMENTS, Literals.INCLUSION__REASONS)),
            Map.entry(Literals.APPROVAL, List.of(Literals.APPROVAL__STEP, Literals.APPROVAL__ON)),
            Map.entry(Literals.REVISION, List.of(Literals.REVISION__VERSION, Literals.REVISION__ON)),
            Map.entry(Literals.APPLICATION, List.of(Literals.APPLICATION__SET, Literals.APPLICATION__LEVELS,
                    Literals.APPLICATION__SIDE)),
            Map.entry(Literals.TAILORING, List.of(Literals.TAILORING__KIND, Literals.TAILORING__REQUIREMENT,
                    Literals.TAILORING__REPLACED_BY, Literals.TAILORING__ON, Literals.TAILORING__UNTIL)),
            Map.entry(Literals.REQUIREMENT_REFERENCE, List.of(Literals.REQUIREMENT_REFERENCE__SET,
                    Literals.REQUIREMENT_REFERENCE__REQUIREMENT)),
            Map.entry(Literals.INHERITED_REPORT, List.of(Literals.INHERITED_REPORT__NUMBER,
                    Literals.INHERITED_REPORT__BY, Literals.INHERITED_REPORT__ON, Literals.INHERITED_REPORT__UNTIL,
                    Literals.INHERITED_REPORT__SETS)),
            Map.entry(Literals.ASSESSMENT, named(Literals.ASSESSMENT__BY, Literals.ASSESSMENT__AS,
                    Literals.ASSESSMENT__ON, Literals.ASSESSMENT__VALID)),
            Map.entry(Literals.ASSESSED_VERDICT, List.of(Literals.ASSESSED_VERDICT__REQUIREMENT,
                    Literals.ASSESSED_VERDICT__VERDICT, Literals.ASSESSED_VERDICT__OBJECT)),
            Map.entry(Literals.REMEDY, named(Literals.REMEDY__VISIBILITY, Literals.REMEDY__REQUIREMENT,
                    Literals.REMEDY__STATE, Literals.REMEDY__DUE, Literals.REMEDY__MEASURE)),
            Map.entry(Literals.MAPPING, List.of(Literals.MAPPING__SOURCE, Literals.MAPPING__TARGET,
                    Literals.MAPPING__LINKS)),
            Map.entry(Literals.MAPPING_LINK, List.of(Literals.MAPPING_LINK__SOURCE, Literals.MAPPING_LINK__RELATION,
                    Literals.MAPPING_LINK__TARGET)));

    /** What the supervising party sees besides, by class. */
    private static final Map<EClass, List<EStructuralFeature>> SUPERVISED = Map.ofEntries(
            Map.entry(Literals.SETTING, List.of(Literals.SETTING__REQUIREMENT, Literals.SETTING__PARAMETER,
                    Literals.SETTING__ORDINAL, Literals.SETTING__VALUE)),
            Map.entry(Literals.SUPERVISION, named(Literals.SUPERVISION__PLATFORM, Literals.SUPERVISION__SUPERVISOR,
                    Literals.SUPERVISION__ASSESSOR, Literals.SUPERVISION__ENTRIES)),
            Map.entry(Literals.DELIVERY_PLAN, named(Literals.DELIVERY_PLAN__REQUIREMENT, Literals.DELIVERY_PLAN__ORDINAL,
                    Literals.DELIVERY_PLAN__EVERY, Literals.DELIVERY_PLAN__OCCASION, Literals.DELIVERY_PLAN__FIRST,
                    Literals.DELIVERY_PLAN__RECEIVER)),
            Map.entry(Literals.SUBMITTED_DELIVERY, named(Literals.SUBMITTED_DELIVERY__REQUIREMENT,
                    Literals.SUBMITTED_DELIVERY__ORDINAL, Literals.SUBMITTED_DELIVERY__DUE,
                    Literals.SUBMITTED_DELIVERY__SUBMITTED, Literals.SUBMITTED_DELIVERY__RECEIVER,
                    Literals.SUBMITTED_DELIVERY__RESULT, Literals.SUBMITTED_DELIVERY__DEADLINE,
                    Literals.SUBMITTED_DELIVERY__SUBMITTER, Literals.SUBMITTED_DELIVERY__REVIEWED,
                    Literals.SUBMITTED_DELIVERY__RECHECKED, Literals.SUBMITTED_DELIVERY__TRIGGER)),
            Map.entry(Literals.CHANGE, named(Literals.CHANGE__KIND, Literals.CHANGE__OF, Literals.CHANGE__NOTIFIED,
                    Literals.CHANGE__ANALYSED, Literals.CHANGE__TESTED, Literals.CHANGE__DECIDED, Literals.CHANGE__MADE,
                    Literals.CHANGE__REPORTED, Literals.CHANGE__OUTCOME, Literals.CHANGE__REVIEWED)),
            Map.entry(Literals.INCIDENT, named(Literals.INCIDENT__KIND, Literals.INCIDENT__OF, Literals.INCIDENT__GRADE,
                    Literals.INCIDENT__DETECTED, Literals.INCIDENT__NOTIFIED, Literals.INCIDENT__REPORTED,
                    Literals.INCIDENT__CONFIRMED, Literals.INCIDENT__CLOSED, Literals.INCIDENT__REVIEWED)),
            Map.entry(Literals.STREAM, named(Literals.STREAM__REQUIREMENT, Literals.STREAM__LAST_SEEN,
                    Literals.STREAM__SILENCE)));

    /** Of an assessment that is not a third party's, nothing tells who made it. */
    private static final List<EStructuralFeature> SELF_ASSESSMENT = List.of(Literals.ASSESSMENT__AS,
            Literals.ASSESSMENT__ON, Literals.ASSESSMENT__VALID);

    private final Visibility reader;
    private final Set<EObject> concerned;
    private final Map<EObject, EObject> copies = new IdentityHashMap<>();

    private Redaction(Visibility reader, OfStatement statement) {
        this.reader = reader;
        this.concerned = concerned(reader, statement);
    }

    /** Who is seen whatever the model says: the tenant that the statement is about; in a supervision, its parties. */
    private static Set<EObject> concerned(Visibility reader, OfStatement statement) {
        var parties = reader != Visibility.SUPERVISOR ? Stream.<EObject>of()
                : statement.supervisions().stream()
                        .flatMap(each -> Stream.<EObject>of(each.getSupervisor(), each.getAssessor()));
        var concerned = Collections.<EObject>newSetFromMap(new IdentityHashMap<>());
        Stream.concat(Stream.ofNullable(statement.statement().getTenant()), parties).filter(Objects::nonNull)
                .forEach(concerned::add);
        return concerned;
    }

    /** What the reader may see of a source; all of it for the organization itself. */
    static Source of(Source source, Visibility reader) {
        if (reader == Visibility.INTERNAL) {
            return source;
        }
        var statement = new Redaction(reader, source.statement()).statement(source.statement());
        return new Source(new Evaluation(source.asOf(), List.of(statement), List.of()), statement, source.toolVersion(),
                reader);
    }

    /** Whether somebody may see what is visible so: public is for everybody, internal for the organization only. */
    static boolean sees(Visibility reader, Visibility element) {
        return reader == Visibility.INTERNAL || element == Visibility.PUBLIC || element == reader;
    }

    /** Who sees what both of them see, and nothing else. */
    static Visibility common(Visibility one, Visibility other) {
        return one == Visibility.INTERNAL ? other : other == Visibility.INTERNAL || one == other ? one : Visibility.PUBLIC;
    }

    // The evaluation -------------------------------------------------------------------------------------------------

    private OfStatement statement(OfStatement statement) {
        return new OfStatement(seen(statement.statement()).orElseThrow(), seen(statement.platform()).orElseThrow(),
                statement.side(), statement.sets().stream().map(this::set).toList(), List.of(), statement.mappings(),
                all(statement.supervisions()));
    }

    private OfSet set(OfSet set) {
        return new OfSet(set.set(), seen(set.application()).orElseThrow(),
                set.requirements().stream().map(this::requirement).toList());
    }

    private OfRequirement requirement(OfRequirement row) {
        return new OfRequirement(row.set(), row.clause(), row.requirement(), row.obligation(), row.level(),
                row.applicability(), reason(row), all(row.tailorings()),
                row.controls().stream().flatMap(link -> link(link).stream()).toList(), row.expectedSide(),
                all(row.responsible()), row.implementation(), row.check().map(this::check),
                row.assessed().stream().map(this::assessed).toList(), row.rollUp(), row.inherited().map(this::inherited),
                row.parameters().stream().map(value -> value(row, value)).toList(),
                row.evidence().stream().flatMap(item -> evidence(item).stream()).toList(), row.evidenceState(),
                row.status());
    }

    /** Why something is out of scope says the set; why it is tailored away, the organization to itself. */
    private static Wording reason(OfRequirement row) {
        return row.applicability() == Applicability.OUT_OF_SCOPE || row.reason().isEmpty() ? row.reason()
                : Terms.REASON_INSIDE;
    }

    private ParameterValue value(OfRequirement row, ParameterValue value) {
        return isAgreed(row.requirement()) ? value : new ParameterValue(value.parameter(), Optional.empty());
    }

    /** What a requirement that asks for deliveries leaves open is agreed with whoever supervises them. */
    private boolean isAgreed(Requirement requirement) {
        return reader == Visibility.SUPERVISOR && requirement != null && !requirement.getDeliveries().isEmpty();
    }

    private Optional<ControlLink> link(ControlLink link) {
        return seen(link.control()).map(control -> new ControlLink(control, all(link.via())));
    }

    /** What a check found at one element may name others. */
    private CheckResult check(CheckResult check) {
        return new CheckResult(check.verdict(), check.strength(), witnesses(check.holds()), witnesses(check.violates()),
                witnesses(check.unknown()));
    }

    private List<Witness> witnesses(List<Witness> witnesses) {
        return witnesses.stream().map(Witness::element).flatMap(element -> seen(element).stream())
                .filter(Element.class::isInstance).map(Element.class::cast)
                .map(element -> new Witness(element, Wording.named(element), Wording.NONE)).toList();
    }

    private Assessed assessed(Assessed assessed) {
        return new Assessed(seen(assessed.assessment()).orElseThrow(), seen(assessed.given()).orElseThrow(),
                assessed.verdict());
    }

    private Inherited inherited(Inherited inherited) {
        return new Inherited(seen(inherited.report()).orElseThrow(), inherited.platform().map(this::requirement),
                inherited.wholly());
    }

    /** A certificate may be seen where the control that it proves may not, which then is one without a name. */
    private Optional<EvidenceItem> evidence(EvidenceItem item) {
        return seen(item.evidence()).map(evidence -> new EvidenceItem(
                seen(item.control()).orElseGet(PlumbFactory.eINSTANCE::createControl), evidence, item.state(),
                item.lastDay()));
    }

    // The models -----------------------------------------------------------------------------------------------------

    private <T extends EObject> List<T> all(List<T> originals) {
        return originals.stream().flatMap(original -> seen(original).stream()).toList();
    }

    /** What the reader may see of an object; nothing where they may not see that it exists. */
    @SuppressWarnings("unchecked")
    private <T extends EObject> Optional<T> seen(T original) {
        if (original == null || isOfStandard(original)) {
            return Optional.ofNullable(original);
        }
        if (original instanceof MappingLink) {
            // Read with the standards that its mapping is between
            seen(original.eContainer());
        }
        var known = copies.get(original);
        if (known != null || !maySee(original)) {
            return Optional.ofNullable((T) known);
        }
        var copy = EcoreUtil.create(original.eClass());
        copies.put(original, copy);
        features(original).filter(original::eIsSet).forEach(feature -> copy(original, copy, feature));
        return Optional.of((T) copy);
    }

    private boolean maySee(EObject object) {
        return switch (object) {
            case Flow flow -> sees(reader, flow.getVisibility()) && stations(flow).allMatch(this::maySee);
            case PlatformPart part -> concerned.contains(part) || sees(reader, part.getVisibility());
            case Control control -> sees(reader, control.getVisibility());
            case Evidence evidence -> sees(reader, evidence.getVisibility());
            case Remedy remedy -> sees(reader, remedy.getVisibility());
            case Setting setting -> isAgreed(setting.getRequirement().getRequirement());
            // What holds of a flow, and not what values it has
            case Assertion assertion -> assertion.getValues().isEmpty();
            default -> SEEN.containsKey(object.eClass())
                    || reader == Visibility.SUPERVISOR && SUPERVISED.containsKey(object.eClass());
        };
    }

    /** Everything that a flow touches: its ends and what it passes, their networks, and whose those are. */
    private static Stream<EObject> stations(Flow flow) {
        var stations = Stream.concat(Stream.of(flow.getSource(), flow.getTarget()), flow.getThrough().stream()).toList();
        var networks = stations.stream().filter(Component.class::isInstance).map(Component.class::cast)
                .flatMap(component -> component.getNetworks().stream());
        var tenants = Stream.concat(stations.stream(), networks).filter(Network.class::isInstance)
                .flatMap(network -> Stream.of(network, ((Network) network).getTenant()));
        return Stream.concat(stations.stream(), tenants).filter(Objects::nonNull).map(EObject.class::cast);
    }

    private static Stream<EStructuralFeature> features(EObject object) {
        if (object instanceof Assessment assessment && assessment.getAs() != Side.THIRD_PARTY) {
            return SELF_ASSESSMENT.stream();
        }
        return Optional.ofNullable(SEEN.get(object.eClass())).or(() -> Optional.ofNullable(SUPERVISED.get(object.eClass())))
                .orElse(SEEN.get(Literals.PLATFORM_PART)).stream();
    }

    private void copy(EObject original, EObject copy, EStructuralFeature feature) {
        var value = original.eGet(feature);
        if (value instanceof EList<?> list) {
            @SuppressWarnings("unchecked")
            var target = (EList<Object>) copy.eGet(feature);
            list.stream().map(this::value).filter(Objects::nonNull).forEach(target::add);
        } else {
            copy.eSet(feature, value(value));
        }
    }

    private Object value(Object value) {
        return value instanceof EObject object ? seen(object).orElse(null) : value;
    }

    /** Whether it is a set or a vocabulary, or stands in one; what the organization decided has no place there. */
    private static boolean isOfStandard(EObject object) {
        for (var container = object; container != null; container = container.eContainer()) {
            if (container instanceof RequirementSet || container instanceof Vocabulary) {
                return true;
            }
        }
        return false;
    }

    private static List<EStructuralFeature> named(EStructuralFeature... features) {
        return Stream.concat(NAMES.stream(), Stream.of(features)).toList();
    }
}
