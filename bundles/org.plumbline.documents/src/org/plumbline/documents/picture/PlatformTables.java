// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.picture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.analysis.Evaluation.OfRequirement;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.Flows;
import org.plumbline.analysis.check.Places;
import org.plumbline.analysis.words.Words;
import org.plumbline.documents.parts.Anchors;
import org.plumbline.documents.parts.RequirementCells;
import org.plumbline.documents.plan.Cell;
import org.plumbline.documents.plan.Column;
import org.plumbline.documents.plan.Row;
import org.plumbline.documents.plan.Section;
import org.plumbline.documents.plan.Table;
import org.plumbline.documents.plan.Tone;
import org.plumbline.documents.words.Terms;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.Site;

/** What the platform picture shows, in words. */
record PlatformTables(PlatformParts parts) {

    /** The word of the vocabulary for what keeps a network apart from others. */
    private static final String ISOLATED_BY = "isolated-by";

    Section components() {
        return new Section("components", Terms.COMPONENTS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, PictureTerms.COMPONENTS_CAPTION, List.of(
                        new Column(PictureTerms.COMPONENT, 38), new Column(Terms.KIND, 28), new Column(Terms.ASSET_CLASS, 24),
                        new Column(PictureTerms.NETWORKS, 40), new Column(PictureTerms.SITES, 36), new Column(PictureTerms.COMPONENT_OWNER, 26),
                        new Column(Terms.MODEL_VERDICT, 24), new Column(PictureTerms.VIOLATED, 14),
                        new Column(PictureTerms.UNDECIDED, 14), new Column(PictureTerms.HELD, 14),
                        new Column(PictureTerms.REQUIREMENTS_VIOLATED, 50)),
                        List.of(Terms.KIND, Terms.MODEL_VERDICT), parts.components().stream().map(this::row).toList())));
    }

    private Row row(Component component) {
        var standing = parts.standing(component);
        var kind = PlatformParts.kind(component);
        var verdict = parts.verdict(component);
        return new Row(Anchors.of(component), Wording.NONE, List.of(
                Cell.text(Wording.ofTitle(component)),
                Cell.text(kind),
                Cell.text(assetClass(component.getKind(), new HashSet<>()).map(Words::ofAssetClass).orElse(Wording.NONE)),
                links(component.getNetworks()),
                sites(component),
                Cell.text(component.getOwner() == null ? Wording.NONE : Wording.ofTitle(component.getOwner())),
                new Cell.Status(verdict, parts.tone(component)),
                new Cell.Number(standing.violated().size()),
                new Cell.Number(standing.open().size()),
                new Cell.Number(standing.held().size()),
                Cell.stack(standing.violated().stream().map(PlatformTables::requirement).toList())),
                List.of(kind, verdict));
    }

    /** That of the kind, or else of the kinds it is one of. */
    private static Optional<String> assetClass(Kind kind, Set<Kind> seen) {
        if (kind == null || !seen.add(kind)) {
            return Optional.empty();
        }
        return Optional.ofNullable(kind.getAssetClass()).or(() -> kind.getParents().stream()
                .flatMap(parent -> assetClass(parent, seen).stream()).findFirst());
    }

    private static Cell requirement(OfRequirement requirement) {
        return Cell.text(RequirementCells.of(requirement).identifier());
    }

    private static Cell links(List<Network> networks) {
        return Cell.stack(networks.stream().distinct()
                .map(network -> new Cell.Link(Wording.ofTitle(network), Anchors.of(network))).toList());
    }

    private static Cell sites(Component component) {
        var times = new LinkedHashMap<Optional<Site>, Integer>();
        if (!component.getInstances().isEmpty()) {
            Places.sites(component).forEach(site -> times.merge(site, 1, Integer::sum));
        }
        return Cell.stack(times.entrySet().stream().map(entry -> {
            var title = entry.getKey().<Wording>map(Wording::ofTitle).orElse(PictureTerms.NO_SITE);
            return Cell.text(entry.getValue() > 1 ? PictureTerms.TIMES.with(title, entry.getValue()) : title);
        }).toList());
    }

    Section networks() {
        return new Section("networks", PictureTerms.NETWORKS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, PictureTerms.NETWORKS_CAPTION, List.of(
                        new Column(PictureTerms.NETWORK, 50), new Column(PictureTerms.PLANE, 36), new Column(Terms.TENANT, 36),
                        new Column(Words.LEVEL, 20), new Column(PictureTerms.ISOLATED_BY, 50), new Column(Terms.COMPONENTS, 24),
                        new Column(Terms.MODEL_VERDICT, 30)),
                        List.of(PictureTerms.PLANE), parts.networks().stream().map(this::row).toList())));
    }

    private Row row(Network network) {
        var plane = network.getPlane() == null ? PictureTerms.NO_PLANE : Wording.ofTitle(network.getPlane());
        return new Row(Anchors.of(network), Wording.NONE, List.of(
                Cell.text(Wording.ofTitle(network)),
                Cell.text(plane),
                Cell.text(network.getTenant() == null ? Wording.NONE : Wording.ofTitle(network.getTenant())),
                Cell.text(network.getLevel() > 0 ? Terms.LEVEL_NUMBER.with(network.getLevel()) : Wording.NONE),
                Cell.stack(network.getAssertions().stream().filter(PlatformTables::isolates)
                        .flatMap(assertion -> assertion.getValues().stream()).map(PlatformTables::value)
                        .map(Cell.Text::new).toList()),
                new Cell.Number(parts.components().stream()
                        .filter(component -> component.getNetworks().contains(network)).count()),
                verdict(network)),
                List.of(plane));
    }

    private Cell verdict(Element element) {
        return parts.standing(element).verdict().isEmpty() ? Cell.text(PictureTerms.NOT_CHECKED)
                : new Cell.Status(parts.verdict(element), parts.tone(element));
    }

    private static boolean isolates(Assertion assertion) {
        return !assertion.isNegated() && assertion.getProperty() != null
                && ISOLATED_BY.equals(assertion.getProperty().getName());
    }

    private static Wording value(PropertyValue value) {
        return value.getElement() != null ? Wording.ofTitle(value.getElement())
                : Wording.same(value.getLiteral() == null ? "" : value.getLiteral());
    }

    Section flows() {
        return new Section("flows", PictureTerms.FLOWS, List.of(), List.of(
                new Table(Table.Kind.REGISTER, PictureTerms.FLOWS_CAPTION, List.of(
                        new Column(PictureTerms.FLOW, 44), new Column(PictureTerms.FLOW_FROM, 38), new Column(PictureTerms.FLOW_TO, 38),
                        new Column(PictureTerms.PASSES, 38), new Column(PictureTerms.PROTOCOLS, 24), new Column(PictureTerms.ENCRYPTED, 22),
                        new Column(PictureTerms.CARRIES, 40), new Column(PictureTerms.CROSSES, 22), new Column(Terms.MODEL_VERDICT, 26)),
                        List.of(PictureTerms.PROTOCOLS, PictureTerms.ENCRYPTED, PictureTerms.CROSSES),
                        parts.flows().stream().map(this::row).toList())));
    }

    private Row row(Flow flow) {
        var protocols = Wording.list(flow.getProtocols().stream().<Wording>map(Wording::ofTitle).toList());
        var encrypted = Flows.encrypted(flow);
        var encryption = encrypted.map(yes -> yes ? PictureTerms.IS_ENCRYPTED : PictureTerms.NOT_ENCRYPTED).orElse(PictureTerms.ENCRYPTION_UNSAID);
        var crosses = Flows.crossesBoundary(flow) ? PictureTerms.DOES_CROSS : PictureTerms.DOES_NOT_CROSS;
        return new Row(flow.getName() == null ? "" : Anchors.of(flow), Wording.NONE, List.of(
                Cell.text(name(flow)),
                end(flow.getSource()),
                end(flow.getTarget()),
                Cell.stack(flow.getThrough().stream().map(PlatformTables::end).toList()),
                Cell.text(protocols),
                new Cell.Status(encryption, encrypted.map(yes -> yes ? Tone.GOOD : Tone.BAD).orElse(Tone.OPEN)),
                Cell.text(Wording.list(flow.getCarries().stream().<Wording>map(Wording::ofTitle).toList())),
                Cell.text(crosses),
                verdict(flow)),
                List.of(protocols, encryption, crosses));
    }

    private static Cell end(Element end) {
        return switch (end) {
            case Component component -> new Cell.Link(Wording.ofTitle(component), Anchors.of(component));
            case Network network -> new Cell.Link(Wording.ofTitle(network), Anchors.of(network));
            case Instance instance when instance.eContainer() instanceof Component component ->
                new Cell.Link(Wording.ofTitle(instance), Anchors.of(component));
            default -> Cell.text(Wording.ofTitle(end));
        };
    }

    /** Its title or its name, or else its ends. */
    static Wording name(Flow flow) {
        var title = Wording.ofTitle(flow);
        return !title.isEmpty() ? title : (flow.isBidirectional() ? PictureTerms.FLOW_BOTH_WAYS : PictureTerms.FLOW_ONE_WAY)
                .with(Wording.ofTitle(flow.getSource()), Wording.ofTitle(flow.getTarget()));
    }
}
