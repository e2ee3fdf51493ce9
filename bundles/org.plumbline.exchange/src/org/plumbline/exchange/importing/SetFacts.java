// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import static org.plumbline.exchange.importing.Profile.listed;
import static org.plumbline.exchange.importing.Profile.mapped;

import java.util.List;
import java.util.Map;

import org.plumbline.model.plumb.ServiceModel;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.TailoringKind;
import org.plumbline.model.plumb.VerdictMeaning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Facts about the set; {@code title} finds the printed title. */
public record SetFacts(
        @JsonProperty(required = true) String id,
        Rule title,
        String source,
        Map<String, String> publisher,
        String publishedAs,
        String replacedBy,
        Dates dates,
        List<Signature> approvals,
        Map<String, String> keys,
        Scheme scheme) {

    public SetFacts {
        publisher = mapped(publisher);
        dates = dates == null ? new Dates(null, null) : dates;
        approvals = listed(approvals);
        keys = mapped(keys);
    }

    /** Where the days of issue and of effect are printed: groups {@code year}, {@code month} and {@code day}. */
    public record Dates(Rule issued, Rule effective) {
    }

    /** Where it is printed who took a step of approval: groups {@code by} and those of {@link Dates}. */
    public record Signature(
            @JsonProperty(required = true) String step,
            @JsonProperty(required = true) Rule pattern) {
    }

    /** The parts of a set's scheme that its document does not print in a form that can be read. */
    public record Scheme(
            List<VerdictWord> verdicts,
            List<Allowed> allows,
            List<DomainWord> domains,
            Map<String, Map<String, String>> words,
            List<Share> responsible) {

        public Scheme {
            verdicts = listed(verdicts);
            allows = listed(allows);
            domains = listed(domains);
            words = mapped(words);
            responsible = listed(responsible);
        }
    }

    /** A word of the verdict scale. */
    public record VerdictWord(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) VerdictMeaning means,
            Map<String, String> title) {

        public VerdictWord {
            title = mapped(title);
        }
    }

    /** A kind of tailoring that the set allows. */
    public record Allowed(@JsonProperty(required = true) TailoringKind kind, Side by) {
    }

    /** A security domain of the set; where a table prints it, by one of the words of its title. */
    public record DomainWord(@JsonProperty(required = true) String name, Map<String, String> title) {

        public DomainWord {
            title = mapped(title);
        }
    }

    /** Who is responsible where a requirement does not say. */
    public record Share(@JsonProperty(required = true) Side side, List<ServiceModel> models) {

        public Share {
            models = listed(models);
        }
    }
}
