// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plumb.Assertion;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Protocol;

/** What a model says of a flow as a whole. */
public final class Flows {

    /** The word of the vocabulary for flows and protocols that nobody can read on the way. */
    private static final String ENCRYPTED = "encrypted";

    private Flows() {
    }

    /** Whether it is encrypted, by what is said of it, and otherwise by its protocols; absent where nothing says so. */
    public static Optional<Boolean> encrypted(Flow flow) {
        var said = said(flow.getAssertions());
        if (said == Truth.UNKNOWN && !flow.getProtocols().isEmpty()) {
            said = Truth.YES;
            for (Protocol protocol : flow.getProtocols()) {
                said = said.and(said(protocol.getAssertions()));
            }
        }
        return said == Truth.UNKNOWN ? Optional.empty() : Optional.of(said == Truth.YES);
    }

    /**
     * Whether it crosses a trust boundary: its ends share no plane, or stand in different layers, or only one
     * of them stands in a network of a tenant. Where the model does not say, there is none.
     */
    public static boolean crossesBoundary(Flow flow) {
        var from = whole(flow.getSource());
        var to = whole(flow.getTarget());
        return apart(Places.planes(from), Places.planes(to)) || layers(from, to) || ofOthers(tenants(from), tenants(to));
    }

    private static EObject whole(EObject end) {
        return end instanceof Instance instance ? instance.eContainer() : end;
    }

    private static boolean apart(Set<?> one, Set<?> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** What is one tenant's lies apart from what is another's, and from what is nobody's. */
    private static boolean ofOthers(Set<EObject> one, Set<EObject> other) {
        return !(one.isEmpty() && other.isEmpty()) && Collections.disjoint(one, other);
    }

    private static boolean layers(EObject from, EObject to) {
        return from instanceof Component one && to instanceof Component other && one.getLayer() != null
                && other.getLayer() != null && one.getLayer() != other.getLayer();
    }

    private static Set<EObject> tenants(EObject end) {
        var networks = end instanceof Network network ? Stream.of(network)
                : end instanceof Component component ? component.getNetworks().stream() : Stream.<Network>of();
        return networks.map(Network::getTenant).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Truth said(List<Assertion> assertions) {
        var about = assertions.stream().filter(assertion -> assertion.getProperty() != null
                && ENCRYPTED.equals(assertion.getProperty().getName())).toList();
        return about.isEmpty() ? Truth.UNKNOWN : Truth.of(about.stream().noneMatch(Assertion::isNegated));
    }
}
