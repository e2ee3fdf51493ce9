// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.json;

import java.util.List;
import java.util.function.Function;

import org.plumbline.analysis.Catalogue;
import org.plumbline.analysis.RequirementKey;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.mapping.Conclusion;
import org.plumbline.analysis.mapping.MappingGraph;
import org.plumbline.analysis.mapping.MappingPath;
import org.plumbline.analysis.mapping.Step;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Single requirements as JSON: what {@link RequirementSetJson} says of them, before it the {@code set}, and after it the
 * {@code neighbours} in other sets with the path to each. A relation is that of the first to the last requirement of a
 * path; where it is not {@code certain}, they overlap, and it is open in which of the ways.
 */
public final class RequirementJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Catalogue catalogue;
    private final MappingGraph mappings;
    private final RequirementSetJson sets;

    /** @param checkText writes a check as the text that the language would read */
    public RequirementJson(Catalogue catalogue, MappingGraph mappings, Function<Check, String> checkText) {
        this.catalogue = catalogue;
        this.mappings = mappings;
        this.sets = new RequirementSetJson(checkText);
    }

    /** One requirement as an object, several as a list of them. */
    public String write(List<Requirement> requirements) {
        if (requirements.size() == 1) {
            return JsonText.pretty(json(requirements.getFirst()));
        }
        var list = JSON.arrayNode();
        requirements.forEach(requirement -> list.add(json(requirement)));
        return JsonText.pretty(list);
    }

    private ObjectNode json(Requirement requirement) {
        var key = RequirementKey.of(Requirements.setOf(requirement), requirement);
        var neighbours = mappings.neighbours(key, MappingGraph.THROUGH_HUB);
        var node = JSON.objectNode().put("set", key.set());
        node.setAll(sets.json(requirement));
        var list = node.putArray("neighbours");
        neighbours.known().forEach(path -> list.add(neighbour(path)));
        node.put("neighboursUnknown", neighbours.unknown());
        return node;
    }

    private ObjectNode neighbour(MappingPath path) {
        var node = JSON.objectNode().put("set", path.to().set()).put("id", path.to().id());
        catalogue.requirement(path.to()).ifPresent(requirement -> {
            putText(node, "title", requirement.getTitle());
            putText(node, "text", requirement.getText());
        });
        putRelation(node, path.conclusion());
        node.put("certain", path.conclusion().certain());
        ArrayNode steps = node.putArray("path");
        path.steps().forEach(step -> steps.add(step(step)));
        return node;
    }

    private static ObjectNode step(Step step) {
        var node = JSON.objectNode().put("from", step.from().toString());
        putRelation(node, step.conclusion());
        node.put("to", step.to().toString()).put("mapping", step.mapping().getName());
        putText(node, "because", step.link().getRationale());
        if (step.mapping().getAuthor() != null) {
            node.put("by", step.mapping().getAuthor());
        }
        if (step.mapping().getOn() != null) {
            node.put("on", step.mapping().getOn().toString());
        }
        return node;
    }

    private static void putText(ObjectNode node, String key, Text text) {
        var wording = Wording.of(text);
        if (!wording.isEmpty()) {
            node.putObject(key).put("en", wording.en()).put("zh", wording.zh());
        }
    }

    private static void putRelation(ObjectNode node, Conclusion conclusion) {
        conclusion.relation().ifPresent(relation -> node.put("relation", relation.getLiteral()));
    }
}
