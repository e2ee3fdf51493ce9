// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.analysis.Wording;
import org.plumbline.model.plumb.AbilityPredicate;
import org.plumbline.model.plumb.AndPredicate;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.ComparisonPredicate;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.LocationPredicate;
import org.plumbline.model.plumb.NamedPredicateCall;
import org.plumbline.model.plumb.NotPredicate;
import org.plumbline.model.plumb.OrPredicate;
import org.plumbline.model.plumb.ParameterAddress;
import org.plumbline.model.plumb.Place;
import org.plumbline.model.plumb.PlacementPredicate;
import org.plumbline.model.plumb.Population;
import org.plumbline.model.plumb.Predicate;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.RecordPredicate;
import org.plumbline.model.plumb.RelationPredicate;
import org.plumbline.model.plumb.Side;
import org.plumbline.model.plumb.ValuePredicate;

/** Says in words what a check looks at, for readers who do not know the language of checks. */
public final class CheckWords {

    private CheckWords() {
    }

    /** A check as one sentence, in the titles of the vocabulary. */
    public static Wording of(Check check) {
        var population = population(check.getPopulation());
        var sentence = switch (check.getQuantifier()) {
            case EVERY -> new Wording("Every {0}", "每个{0}").with(population);
            case SOME -> new Wording("At least one {0}", "至少一个{0}").with(population);
            case NO -> new Wording("No {0}", "没有任何{0}").with(population);
            case AT_LEAST -> new Wording("At least {0} of: {1}", "至少 {0} 个{1}").with(check.getCount(), population);
            case AT_MOST -> new Wording("At most {0} of: {1}", "至多 {0} 个{1}").with(check.getCount(), population);
            case THE_SAME -> throw new IllegalArgumentException("A check does not ask for the same of a population");
        };
        return check.getSide() == Side.UNSTATED ? sentence(check, sentence)
                : new Wording("For the {0}: {1}", "{2}：{1}").with(check.getSide().getLiteral(),
                        sentence(check, sentence), SIDES.get(check.getSide()));
    }

    private static final Map<Side, String> SIDES = Map.of(Side.PROVIDER, "对云服务商", Side.CUSTOMER, "对云服务客户",
            Side.SHARED, "对双方", Side.THIRD_PARTY, "对第三方", Side.SUPERVISOR, "对运行监管方");

    private static Wording sentence(Check check, Wording sentence) {
        return check.getPredicate() == null ? new Wording("{0}.", "{0}。").with(sentence)
                : new Wording("{0}: {1}.", "{0}：{1}。").with(sentence, predicate(check.getPredicate()));
    }

    private static Wording population(Population population) {
        var words = lowered(Wording.ofTitle(population.getKind()));
        if (population.getFrom() != null) {
            words = new Wording("{0} from {1}", "从{1}出发的{0}").with(words, place(population.getFrom()));
        }
        if (population.getTo() != null) {
            words = new Wording("{0} to {1}", "到{1}的{0}").with(words, place(population.getTo()));
        }
        if (population.getAvoiding() != null) {
            words = new Wording("{0} that does not lead through {1}", "不经由{1}的{0}").with(words, place(population.getAvoiding()));
        }
        if (population.getDiffering() != null) {
            words = new Wording("{0} between ends that differ in {1}", "两端{1}不同的{0}")
                    .with(words, title(population.getDiffering()));
        }
        return population.getFilter() == null ? words
                : new Wording("{0} (with: {1})", "{0}（须：{1}）").with(words, predicate(population.getFilter()));
    }

    private static Wording place(Place place) {
        var name = placeName(place);
        return place.getFilter() == null ? name
                : new Wording("{0} (with: {1})", "{0}（须：{1}）").with(name, predicate(place.getFilter()));
    }

    private static Wording placeName(Place place) {
        return place.getPlane() != null ? lowered(Wording.ofTitle(place.getPlane()))
                : place.getLayer() != null ? lowered(Wording.ofTitle(place.getLayer()))
                : lowered(Wording.ofTitle(place.getKind()));
    }

    private static Wording predicate(Predicate predicate) {
        return switch (predicate) {
            case AndPredicate and -> new Wording("{0}; and {1}", "{0}，且{1}")
                    .with(predicate(and.getLeft()), predicate(and.getRight()));
            case OrPredicate or -> new Wording("{0}; or {1}", "{0}，或{1}")
                    .with(predicate(or.getLeft()), predicate(or.getRight()));
            case NotPredicate not -> new Wording("not ({0})", "并非（{0}）").with(predicate(not.getOperand()));
            case AbilityPredicate ability -> ability(ability);
            case ValuePredicate values -> new Wording("{0}: {1}", "{0}：{1}")
                    .with(title(values.getProperty()), Wording.list(values.getValues().stream().map(CheckWords::value).toList()));
            case ComparisonPredicate comparison -> comparison(comparison);
            case RelationPredicate relation -> relation(relation);
            case PlacementPredicate placement -> Wordings.spreadAtLeast(placement.getArgument() == null
                    ? String.valueOf(placement.getCount()) : placement.getArgument().getName(),
                    placement.getUnit().getLiteral());
            case LocationPredicate location -> location(location);
            case RecordPredicate record -> record(record);
            case NamedPredicateCall call -> call(call);
            default -> throw new IllegalArgumentException("Unknown predicate " + predicate.eClass().getName());
        };
    }

    private static Wording ability(AbilityPredicate predicate) {
        var titles = new ArrayList<Wording>();
        predicate.getCapabilities().forEach(capability -> titles.add(title(capability)));
        return predicate.isNegated() ? new Wording("not {0}", "不具备{0}").with(Wording.list(titles)) : Wording.list(titles);
    }

    private static Wording title(Element element) {
        return new Wording("“{0}”", "“{0}”").with(Wording.ofTitle(element));
    }

    private static Wording value(PropertyValue value) {
        return value.getElement() != null ? Wording.ofTitle(value.getElement()) : Wording.same(value.getLiteral());
    }

    private static Wording call(NamedPredicateCall call) {
        var name = title(call.getPredicate());
        for (int i = 0; i < Math.min(call.getArguments().size(), call.getPredicate().getParameters().size()); i++) {
            name = new Wording("{0}, {1} = {2}", "{0}，{1} = {2}").with(name,
                    Wording.ofTitle(call.getPredicate().getParameters().get(i)), call.getArguments().get(i));
        }
        return new Wording("{0} (that is: {1})", "{0}（即：{1}）").with(name, predicate(call.getPredicate().getPredicate()));
    }

    private static Wording right(ComparisonPredicate predicate) {
        if (predicate.isPlatform()) {
            return new Wording("that of the platform", "平台的相应值");
        }
        if (predicate.getOthers() != null) {
            return new Wording("that of every {0}", "每个{0}的相应值").with(population(predicate.getOthers()));
        }
        if (predicate.getParameter() != null) {
            return parameter(predicate.getParameter());
        }
        if (predicate.getArgument() != null) {
            return Wording.ofTitle(predicate.getArgument());
        }
        if (predicate.getOwn() != null) {
            return predicate.getOffset() == null ? title(predicate.getOwn())
                    : new Wording("{0} plus {1}", "{0}加 {1}").with(title(predicate.getOwn()), predicate.getOffset());
        }
        return Wording.same(predicate.getLiteral());
    }

    private static Wording parameter(ParameterAddress address) {
        var which = address.getItem() == null ? "" : " “" + address.getItem() + "”";
        var ordinal = address.getOrdinal() == 0 ? "" : " no. " + address.getOrdinal();
        return new Wording("the value that the statement sets{0}{1}", "声明所设定的值{0}{1}").with(which, ordinal);
    }

    private static Wording comparison(ComparisonPredicate predicate) {
        var right = right(predicate);
        var unit = predicate.getLiteral() == null || predicate.getProperty().getUnit() == null ? ""
                : " " + predicate.getProperty().getUnit();
        return new Wording("{0} {1} {2}{3}", "{0} {1} {2}{3}")
                .with(title(predicate.getProperty()), predicate.getComparison().getLiteral(), right, unit);
    }

    private static Wording relation(RelationPredicate predicate) {
        var population = population(predicate.getPopulation());
        return (switch (predicate.getQuantifier()) {
            case NO -> new Wording("{0}: no {1}", "{0}：无{1}");
            case EVERY -> new Wording("{0}: each of them {1}", "{0}：均为{1}");
            case SOME -> new Wording("{0}: some {1}", "{0}：某个{1}");
            case AT_LEAST -> new Wording("{0}: at least {2} of: {1}", "{0}：至少 {2} 个{1}");
            case AT_MOST -> new Wording("{0}: at most {2} of: {1}", "{0}：至多 {2} 个{1}");
            case THE_SAME -> new Wording("{0}: one and the same {1}", "{0}：同一个{1}");
        }).with(predicate.isInverse() ? new Wording("in reverse {0}", "反向{0}").with(title(predicate.getRelation()))
                : title(predicate.getRelation()), population, predicate.getCount());
    }

    private static Wording location(LocationPredicate predicate) {
        return predicate.getPlane() != null ? new Wording("on the {0}", "位于{0}").with(lowered(Wording.ofTitle(predicate.getPlane())))
                : predicate.getLayer() != null ? new Wording("in the {0}", "位于{0}").with(lowered(Wording.ofTitle(predicate.getLayer())))
                : Wordings.in(predicate.getTerritories());
    }

    private static Wording record(RecordPredicate predicate) {
        if (predicate.getParameter() != null || predicate.getArgument() != null) {
            return new Wording("a record “{0}” not older than {1}", "有不早于{1}的“{0}”记录").with(predicate.getKind(),
                    predicate.getArgument() != null ? Wording.ofTitle(predicate.getArgument())
                            : parameter(predicate.getParameter()));
        }
        return predicate.getWithin() == null ? new Wording("a record “{0}”", "有“{0}”记录").with(predicate.getKind())
                : new Wording("a record “{0}” of the last {1}", "最近{1}内有“{0}”记录")
                        .with(predicate.getKind(), period(predicate.getWithin()));
    }

    private static Wording period(Period period) {
        var parts = new ArrayList<Wording>();
        add(parts, period.getYears(), "year", "年");
        add(parts, period.getMonths(), "month", "个月");
        add(parts, period.getDays(), "day", "天");
        return new Wording(String.join(" ", parts.stream().map(Wording::en).toList()),
                String.join("", parts.stream().map(Wording::zh).toList()));
    }

    private static void add(List<Wording> parts, int count, String en, String zh) {
        if (count > 0) {
            parts.add(new Wording("{0} {1}", "{0} {2}").with(count, count == 1 ? en : en + "s", zh));
        }
    }

    /** A title within a sentence; abbreviations keep their capitals. */
    private static Wording lowered(Wording title) {
        var en = title.en();
        boolean abbreviation = en.length() > 1 && Character.isUpperCase(en.charAt(1));
        return en.isEmpty() || abbreviation ? title
                : new Wording(Character.toLowerCase(en.charAt(0)) + en.substring(1), title.zh());
    }
}
