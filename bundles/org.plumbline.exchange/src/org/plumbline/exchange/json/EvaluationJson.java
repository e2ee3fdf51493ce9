// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.CheckResult;
import org.plumbline.analysis.Evaluation;
import org.plumbline.analysis.Evaluation.Assessed;
import org.plumbline.analysis.Evaluation.ControlLink;
import org.plumbline.analysis.Evaluation.EvidenceItem;
import org.plumbline.analysis.Evaluation.Inherited;
import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Evaluation.OfStatement;
import org.plumbline.analysis.Evaluation.ParameterValue;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Parameters;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Score;
import org.plumbline.analysis.Witness;
import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.Mapping;
import org.plumbline.model.plumb.MappingLink;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.Tailoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An evaluation as JSON, for other programs: per statement and requirement what is known of it. Enumerations are written
 * in lower case with hyphens, dates as YYYY-MM-DD, texts as maps by language.
 */
public final class EvaluationJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<EObject, Optional<String>> places;

    /** @param places where an element is written, as file:line */
    public EvaluationJson(Function<EObject, Optional<String>> places) {
        this.places = places;
    }

    public String write(Evaluation evaluation) {
        return JsonText.pretty(json(evaluation));
    }

    ObjectNode json(Evaluation evaluation) {
        var root = JSON.objectNode();
        root.put("asOf", evaluation.asOf().toString());
        evaluation.statements().forEach(statement -> root.withArray("statements").add(statement(statement)));
        evaluation.findings().forEach(finding -> root.withArray("findings").add(finding(finding)));
        return root;
    }

    private ObjectNode statement(OfStatement statement) {
        var node = JSON.objectNode();
        node.put("statement", statement.statement().getName());
        node.put("platform", statement.platform().getName());
        node.put("side", statement.side().getLiteral());
        var scores = node.putArray("scores");
        statement.scores().forEach(score -> scores.add(score(score)));
        var requirements = node.putArray("requirements");
        statement.sets().forEach(set -> set.requirements().forEach(one -> requirements.add(requirement(one))));
        return node;
    }

    private static ObjectNode score(Score score) {
        var node = JSON.objectNode().put("set", score.set().getName()).put("profile", score.profile().getName())
                .put("judged", score.judged()).put("points", score.points());
        score.result().ifPresent(result -> node.put("result", result));
        var lacking = node.putArray("lacking");
        score.lacking().forEach(missing -> lacking.add(text(missing)));
        return node;
    }

    private ObjectNode requirement(OfRequirement requirement) {
        var node = JSON.objectNode();
        node.put("set", requirement.set().getName());
        node.put("id", requirement.requirement().getName());
        node.put("applicable", requirement.applies());
        node.put("applicability", word(requirement.applicability()));
        if (!requirement.reason().isEmpty()) {
            node.set("reason", text(requirement.reason()));
        }
        var tailoring = node.putArray("tailoring");
        requirement.tailorings().forEach(decision -> tailoring.add(tailoring(decision)));
        var controls = node.putArray("controls");
        requirement.controls().forEach(link -> controls.add(link.control().getName()));
        var via = node.putArray("via");
        requirement.controls().stream().filter(link -> !link.direct()).forEach(link -> via.add(via(link)));
        node.set("responsible", names(requirement.responsible()));
        requirement.expectedSide().ifPresent(side -> node.put("side", side.getLiteral()));
        node.put("implementation", word(requirement.implementation()));
        requirement.check().ifPresent(result -> node.set("check", check(result)));
        var assessed = node.putArray("assessed");
        requirement.assessed().forEach(one -> assessed.add(assessed(one)));
        node.put("rollUp", requirement.rollUp().getLiteral());
        requirement.inherited().ifPresent(inherited -> node.set("inherited", inherited(inherited)));
        var parameters = node.putArray("parameters");
        requirement.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        node.put("evidence", word(requirement.evidenceState()));
        var items = node.putArray("evidenceItems");
        requirement.evidence().forEach(item -> items.add(evidence(item)));
        node.put("status", word(requirement.status()));
        return node;
    }

    private static ObjectNode tailoring(Tailoring tailoring) {
        var node = JSON.objectNode().put("kind", tailoring.getKind().getLiteral());
        if (tailoring.getReason() != null) {
            node.set("reason", text(Wording.of(tailoring.getReason())));
        }
        return node;
    }

    private static ObjectNode via(ControlLink link) {
        var node = JSON.objectNode().put("control", link.control().getName());
        var path = node.putArray("path");
        for (MappingLink step : link.via()) {
            var mapping = (Mapping) step.eContainer();
            path.addObject().put("from", RequirementKey.of(mapping.getSource(), step.getSource()).toString())
                    .put("relation", step.getRelation().getLiteral())
                    .put("to", RequirementKey.of(mapping.getTarget(), step.getTarget()).toString());
        }
        return node;
    }

    private ObjectNode check(CheckResult result) {
        var node = JSON.objectNode().put("verdict", word(result.verdict())).put("strength", word(result.strength()));
        node.set("holds", witnesses(result.holds()));
        node.set("violates", witnesses(result.violates()));
        node.set("unknown", witnesses(result.unknown()));
        return node;
    }

    private ArrayNode witnesses(List<Witness> witnesses) {
        var array = JSON.arrayNode();
        for (Witness witness : witnesses) {
            var node = array.addObject().put("element", witness.identifier());
            node.set("because", text(witness.because()));
            places.apply(witness.element()).ifPresent(place -> node.put("place", place));
        }
        return array;
    }

    private static ObjectNode assessed(Assessed assessed) {
        var node = JSON.objectNode();
        if (assessed.given().getObject() != null) {
            node.put("object", assessed.given().getObject().getName());
        }
        assessed.verdict().ifPresent(verdict -> node.put("verdict", verdict.getMeaning().getLiteral()));
        node.put("by", assessed.assessment().getBy());
        if (assessed.assessment().getOn() != null) {
            node.put("on", assessed.assessment().getOn().toString());
        }
        return node;
    }

    private static ObjectNode inherited(Inherited inherited) {
        var node = JSON.objectNode().put("report", inherited.report().getNumber())
                .put("on", inherited.report().getOn().toString()).put("wholly", inherited.wholly());
        if (inherited.report().getUntil() != null) {
            node.put("until", inherited.report().getUntil().toString());
        }
        inherited.platform().ifPresent(platform -> node.put("rollUp", platform.rollUp().getLiteral()));
        return node;
    }

    private static ObjectNode parameter(ParameterValue parameter) {
        var node = JSON.objectNode().put("kind", parameter.parameter().getKind().getLiteral());
        if (Parameters.item(parameter.parameter()) != null) {
            node.put("item", Parameters.item(parameter.parameter()));
        }
        if (parameter.parameter().getText() != null) {
            node.set("text", text(Wording.of(parameter.parameter().getText())));
        }
        parameter.value().ifPresent(value -> node.put("value", value));
        return node;
    }

    private static ObjectNode evidence(EvidenceItem item) {
        var node = JSON.objectNode().put("control", item.control().getName()).put("evidence", item.evidence().getName())
                .put("state", word(item.state()));
        item.lastDay().ifPresent(day -> node.put("lastDay", day.toString()));
        return node;
    }

    private ObjectNode finding(Finding finding) {
        var node = JSON.objectNode().put("rule", finding.rule()).put("severity", word(finding.severity()));
        node.set("problem", text(finding.problem()));
        node.set("remedy", text(finding.remedy()));
        places.apply(finding.place()).ifPresent(place -> node.put("place", place));
        finding.requirement().ifPresent(requirement -> node.put("requirement",
                RequirementKey.of(org.plumbline.analysis.Requirements.setOf(requirement), requirement).toString()));
        return node;
    }

    private static ArrayNode names(List<Party> parties) {
        var array = JSON.arrayNode();
        parties.forEach(party -> array.add(party.getName()));
        return array;
    }

    private static ObjectNode text(Wording wording) {
        return JSON.objectNode().put("en", wording.en()).put("zh", wording.zh());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
