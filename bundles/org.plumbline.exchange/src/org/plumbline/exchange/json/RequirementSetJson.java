// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.json;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Requirements;
import org.plumbline.model.plumb.Abbreviation;
import org.plumbline.model.plumb.Attribute;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Citation;
import org.plumbline.model.plumb.CitationPurpose;
import org.plumbline.model.plumb.Clause;
import org.plumbline.model.plumb.Criterion;
import org.plumbline.model.plumb.Delivery;
import org.plumbline.model.plumb.DocumentReference;
import org.plumbline.model.plumb.Domain;
import org.plumbline.model.plumb.EditionStatus;
import org.plumbline.model.plumb.Guidance;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Layer;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Occasion;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.ParameterOption;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementLevel;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Responsibility;
import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Term;
import org.plumbline.model.plumb.Text;
import org.plumbline.model.plumb.Threat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A requirement set as JSON. Every text is an object by language, where a phrase without a language has that of the set;
 * what a clause says of the requirements inside is said of each of them; what does not apply is absent. Keys have a fixed
 * order and lists that of the document, so the same set gives the same bytes (in UTF-8, with LF line ends).
 */
public final class RequirementSetJson {

    // ISO 639: the language is not known.
    private static final String UNDETERMINED = "und";

    private final Function<Check, String> checkText;

    /** @param checkText writes a check as the text that the language would read */
    public RequirementSetJson(Function<Check, String> checkText) {
        this.checkText = checkText;
    }

    /** The JSON text, with a line break at its end. */
    public String write(RequirementSet set) {
        return JsonText.pretty(json(set));
    }

    /** The JSON tree. */
    public ObjectNode json(RequirementSet set) {
        return new Writing(set).set();
    }

    /** The JSON tree of one requirement, as it stands in that of its set. */
    public ObjectNode json(Requirement requirement) {
        return object(requirement, new Writing(Requirements.setOf(requirement))::requirement);
    }

    /** Writing of one set. */
    private final class Writing {

        private final RequirementSet set;

        Writing(RequirementSet set) {
            this.set = set;
        }

        ObjectNode set() {
            ObjectNode node = object();
            put(node, "id", set.getName());
            putText(node, "title", set.getTitle());
            put(node, "edition", set.getEdition());
            put(node, "status", set.getStatus() == EditionStatus.UNSTATED ? null : set.getStatus().getLiteral());
            put(node, "publishedAs", set.getPublishedAs());
            put(node, "replacedBy", set.getReplacedBy());
            put(node, "source", set.getSource());
            node.set("terms", list(set.getTerms(), this::term));
            node.set("abbreviations", list(set.getAbbreviations(), this::abbreviation));
            put(node, "references", set.getReferences(), this::document);
            node.set("threats", list(set.getThreats(), this::threat));
            ArrayNode byReference = array();
            ArrayNode requirements = array();
            set.getClauses().forEach(clause -> add(clause, requirements, byReference));
            node.set("requirements", requirements);
            if (!byReference.isEmpty()) {
                node.set("byReference", byReference);
            }
            return node;
        }

        private void term(Term term, ObjectNode node) {
            put(node, "id", term.getName());
            putText(node, "title", term.getTitle());
            putText(node, "definition", term.getDefinition());
            put(node, "source", term.getSource());
            putTexts(node, "notes", term.getNotes());
        }

        private void abbreviation(Abbreviation abbreviation, ObjectNode node) {
            put(node, "id", abbreviation.getName());
            putText(node, "title", abbreviation.getTitle());
        }

        private void document(DocumentReference reference, ObjectNode node) {
            put(node, "id", reference.getName());
            put(node, "designation", reference.getDesignation());
            putText(node, "title", reference.getTitle());
        }

        private void threat(Threat threat, ObjectNode node) {
            put(node, "id", threat.getName());
            putText(node, "title", threat.getTitle());
            putText(node, "text", threat.getText());
            put(node, "items", threat.getItems(), this::item);
        }

        // Clauses and requirements -------------------------------------------------------------------------------------

        private void add(Clause clause, ArrayNode requirements, ArrayNode byReference) {
            if (clause.getCitations().stream().anyMatch(citation -> citation.getPurpose() == CitationPurpose.APPLIES)) {
                byReference.add(object(clause, this::citingClause));
            }
            clause.getRequirements().forEach(requirement -> requirements.add(object(requirement, this::requirement)));
            clause.getClauses().forEach(inner -> add(inner, requirements, byReference));
        }

        private void citingClause(Clause clause, ObjectNode node) {
            put(node, "id", clause.getName());
            putText(node, "title", clause.getTitle());
            putTexts(node, "texts", clause.getTexts());
            inherited(node, clause);
            node.set("references", references(clause.getCitations()));
        }

        private void requirement(Requirement requirement, ObjectNode node) {
            put(node, "id", requirement.getName());
            put(node, "printed", Requirements.printed(requirement).orElse(null));
            putText(node, "title", requirement.getTitle());
            if (requirement.eContainer() instanceof Clause clause) {
                put(node, "clause", clause.getName());
                putText(node, "clauseTitle", clause.getTitle());
            }
            put(node, "unit", requirement.getUnit());
            if (!requirement.getAttributes().isEmpty()) {
                node.set("attributes", attributes(requirement));
            }
            putText(node, "text", requirement.getText());
            inherited(node, requirement);
            put(node, "items", requirement.getItems(), this::item);
            putTexts(node, "notes", requirement.getNotes());
            putText(node, "interpretation", requirement.getInterpretation());
            putTexts(node, "methods", requirement.getMethods().stream().map(step -> step.getText()).toList());
            methodKinds(requirement, node);
            putTexts(node, "evidence", requirement.getExpectedEvidence());
            verdicts(requirement, node);
            put(node, "deliveries", requirement.getDeliveries(), this::delivery);
            put(node, "parameters", requirement.getParameters(), this::parameter);
            guidance(requirement.getGuidance(), node);
            putTexts(node, "information", requirement.getInformation());
            if (!requirement.getCitations().isEmpty()) {
                node.set("references", references(requirement.getCitations()));
            }
            put(node, "responsible", requirement.getResponsibilities(), this::responsibility);
            if (!requirement.getChecks().isEmpty()) {
                put(node, "check", String.join("\n", requirement.getChecks().stream().map(checkText).toList()));
            }
        }

        /** The values by attribute. */
        private ObjectNode attributes(Requirement requirement) {
            ObjectNode attributes = object();
            requirement.getAttributes().forEach(value ->
                    attributes.withArray(((Attribute) value.eContainer()).getName()).add(value.getName()));
            return attributes;
        }

        private void inherited(ObjectNode node, EObject element) {
            Obligation obligation = Obligation.UNSTATED;
            RequirementLevel level = RequirementLevel.UNSTATED;
            Layer layer = null;
            Domain domain = null;
            Text controlPoint = null;
            if (element instanceof Requirement requirement) {
                obligation = requirement.getObligation();
                level = requirement.getLevel();
            }
            for (EObject at = element; at != null; at = at.eContainer()) {
                if (at instanceof Clause clause) {
                    obligation = obligation == Obligation.UNSTATED ? clause.getObligation() : obligation;
                    level = level == RequirementLevel.UNSTATED ? clause.getLevel() : level;
                    layer = layer == null ? clause.getLayer() : layer;
                    domain = domain == null ? clause.getDomain() : domain;
                    controlPoint = controlPoint == null ? clause.getControlPoint() : controlPoint;
                }
            }
            put(node, "obligation", obligation == Obligation.UNSTATED ? null : obligation.getLiteral());
            put(node, "level", level == RequirementLevel.UNSTATED ? null : level.getLiteral());
            put(node, "layer", layer == null ? null : layer.getName());
            domain(domain, node);
            putText(node, "controlPoint", controlPoint);
        }

        private void domain(Domain domain, ObjectNode node) {
            if (domain != null && domain.getTitle() == null) {
                node.set("domain", object().put(language(), domain.getName()));
            } else if (domain != null) {
                putText(node, "domain", domain.getTitle());
            }
        }

        private void item(Item item, ObjectNode node) {
            put(node, "label", item.getLabel());
            putText(node, "text", item.getText());
            put(node, "items", item.getItems(), this::item);
        }

        /** Beside the methods, the kinds of each; absent where none is stated. */
        private void methodKinds(Requirement requirement, ObjectNode node) {
            if (requirement.getMethods().stream().anyMatch(step -> !step.getKinds().isEmpty())) {
                ArrayNode steps = array();
                requirement.getMethods().forEach(step -> {
                    ArrayNode kinds = steps.addArray();
                    step.getKinds().forEach(kind -> kinds.add(kind.getLiteral()));
                });
                node.set("methodKinds", steps);
            }
        }

        private void verdicts(Requirement requirement, ObjectNode node) {
            if (requirement.getCriteria().isEmpty()) {
                return;
            }
            ObjectNode verdicts = object();
            for (Criterion criterion : requirement.getCriteria()) {
                putText(verdicts, criterion.getMeaning().getName(), criterion.getText());
            }
            node.set("verdicts", verdicts);
        }

        private void delivery(Delivery delivery, ObjectNode node) {
            put(node, "frequency", frequency(delivery));
            put(node, "responsible", switch (delivery.getResponsible()) {
                case UNSTATED -> null;
                case PROVIDER -> "csp";
                case CUSTOMER -> "csc";
                case SHARED, THIRD_PARTY, SUPERVISOR -> delivery.getResponsible().getLiteral();
            });
            put(node, "deliverable", delivery.getDeliverable().getLiteral());
            putText(node, "title", delivery.getTitle());
        }

        private static String frequency(Delivery delivery) {
            if (delivery.getOccasion() == Occasion.PERIODIC) {
                return delivery.getEvery() == null ? null : delivery.getEvery().toString();
            }
            return delivery.getOccasion().getName();
        }

        private void parameter(Parameter parameter, ObjectNode node) {
            put(node, "kind", parameter.getKind().getLiteral());
            put(node, "item", parameter.getItem());
            putText(node, "text", parameter.getText());
            put(node, "options", parameter.getOptions(), this::option);
        }

        /** An option is a text, or a parameter inside the selection; the latter has a {@code kind}. */
        private void option(ParameterOption option, ObjectNode node) {
            if (option.getParameter() != null) {
                parameter(option.getParameter(), node);
            } else if (option.getText() != null) {
                node.setAll(text(option.getText()));
            }
        }

        private void guidance(Guidance guidance, ObjectNode node) {
            if (guidance != null) {
                ObjectNode sides = object();
                sides.set("csc", texts(guidance.getCsc()));
                sides.set("csp", texts(guidance.getCsp()));
                node.set("guidance", sides);
            }
        }

        private ArrayNode references(List<Citation> citations) {
            ArrayNode references = array();
            for (Citation citation : citations) {
                if (citation.getClauses().isEmpty()) {
                    references.add(object().put("set", citation.getDocument()));
                }
                citation.getClauses().forEach(
                        clause -> references.add(object().put("set", citation.getDocument()).put("id", clause)));
            }
            return references;
        }

        private void responsibility(Responsibility responsibility, ObjectNode node) {
            put(node, "side", responsibility.getSide() == Side.UNSTATED ? null : responsibility.getSide().getLiteral());
            if (!responsibility.getModels().isEmpty()) {
                ArrayNode models = array();
                for (ServiceModel model : responsibility.getModels()) {
                    models.add(model.getLiteral().toLowerCase(Locale.ROOT));
                }
                node.set("models", models);
            }
        }

        // Texts --------------------------------------------------------------------------------------------------------

        private String language() {
            return set.getLanguage() == null ? UNDETERMINED : set.getLanguage();
        }

        private ObjectNode text(Text text) {
            ObjectNode node = object();
            for (Phrase phrase : text.getPhrases()) {
                node.put(phrase.getLanguage() == null ? language() : phrase.getLanguage(), phrase.getValue());
            }
            return node;
        }

        private ArrayNode texts(List<Text> texts) {
            ArrayNode node = array();
            texts.forEach(text -> node.add(text(text)));
            return node;
        }

        private void putText(ObjectNode node, String key, Text text) {
            if (text != null) {
                node.set(key, text(text));
            }
        }

        private void putTexts(ObjectNode node, String key, List<Text> texts) {
            if (!texts.isEmpty()) {
                node.set(key, texts(texts));
            }
        }
    }

    // Nodes -----------------------------------------------------------------------------------------------------------

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static <T> ObjectNode object(T value, BiConsumer<T, ObjectNode> writer) {
        ObjectNode node = object();
        writer.accept(value, node);
        return node;
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static <T> ArrayNode list(List<T> values, BiConsumer<T, ObjectNode> writer) {
        ArrayNode node = array();
        values.forEach(value -> node.add(object(value, writer)));
        return node;
    }

    private static <T> void put(ObjectNode node, String key, List<T> values, BiConsumer<T, ObjectNode> writer) {
        if (!values.isEmpty()) {
            node.set(key, list(values, writer));
        }
    }

    private static void put(ObjectNode node, String key, String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
