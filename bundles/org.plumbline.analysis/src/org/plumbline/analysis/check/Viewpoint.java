// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Parameters;
import org.plumbline.model.plumb.Account;
import org.plumbline.model.plumb.Agreement;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Data;
import org.plumbline.model.plumb.Flow;
import org.plumbline.model.plumb.Instance;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Party;
import org.plumbline.model.plumb.PartyKind;
import org.plumbline.model.plumb.Person;
import org.plumbline.model.plumb.Platform;
import org.plumbline.model.plumb.Record;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.Statement;
import org.plumbline.model.plumb.Supervision;
import org.plumbline.model.plumb.Tenant;

/**
 * From where checks look at a platform: whose statement it is decides which elements are theirs to answer for.
 *
 * @param supervisions those of the platform: changes, incidents and deliveries
 * @param side the side that the statement speaks for
 * @param tenant the tenant whose statement it is; null for the platform's own
 * @param values what the statement sets parameters to
 * @param asOf the day for which records and claims are judged
 */
public record Viewpoint(Platform platform, List<Supervision> supervisions, Side side, Tenant tenant,
        Parameters.Values values, LocalDate asOf) {

    public static Viewpoint of(Statement statement, Side side, List<Supervision> supervisions, LocalDate asOf) {
        return new Viewpoint(statement.getPlatform(),
                supervisions.stream().filter(one -> one.getPlatform() == statement.getPlatform()).toList(), side,
                statement.getTenant(), Parameters.Values.of(statement), asOf);
    }

    /**
     * Whether an element is theirs. A tenant answers for itself, its networks, and what its organization operates or
     * owns; the provider for everything that no customer operates.
     */
    boolean concerns(EObject element) {
        return tenant == null ? !isOperatedByCustomer(element) : isOf(tenant, element);
    }

    private static boolean isOperatedByCustomer(EObject element) {
        return switch (element) {
            case Component component -> isCustomer(component.getOperatedBy());
            case Instance instance -> isOperatedByCustomer(instance.eContainer());
            case Person person -> isCustomer(person.getParty());
            case Account account -> account.getHolder() != null && isCustomer(account.getHolder().getParty());
            default -> false;
        };
    }

    private static boolean isCustomer(Party party) {
        return withOrganizations(party).anyMatch(one -> one.getKind() == PartyKind.CUSTOMER);
    }

    /** A party, what it is a team of, and so on; each once, though the model may turn in a circle. */
    private static Stream<Party> withOrganizations(Party party) {
        var seen = new LinkedHashSet<Party>();
        for (var one = party; one != null && seen.add(one);) {
            one = one.getMemberOf();
        }
        return seen.stream();
    }

    private static boolean isOf(Tenant tenant, EObject element) {
        return switch (element) {
            case Tenant other -> other == tenant;
            case Network network -> network.getTenant() == tenant;
            case Component component -> isOf(tenant, component.getOperatedBy()) || isOf(tenant, component.getOwner())
                    || !component.getNetworks().isEmpty()
                            && component.getNetworks().stream().allMatch(network -> isOf(tenant, network));
            case Instance instance -> isOf(tenant, instance.eContainer());
            case Data data -> isOf(tenant, data.getOwner());
            case Person person -> isOf(tenant, person.getParty());
            case Account account -> account.getHolder() != null && isOf(tenant, account.getHolder());
            case Agreement agreement -> agreement.getParties().stream().anyMatch(party -> isOf(tenant, party));
            case Flow flow -> Stream.of(flow.getSource(), flow.getTarget()).filter(Objects::nonNull)
                    .anyMatch(end -> isOf(tenant, end));
            case Record record -> record.getAbout().stream().anyMatch(about -> isOf(tenant, about));
            case Party party -> withOrganizations(party).anyMatch(one -> one == tenant.getParty());
            case null, default -> false;
        };
    }
}
