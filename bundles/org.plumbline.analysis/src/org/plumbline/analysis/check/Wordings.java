// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.words.Words;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Property;

/** The reasons that the interpreter gives, in one place. */
final class Wordings {

    private Wordings() {
    }

    /** What is said of a flag. */
    static Wording flag(Property property, Truth truth) {
        return switch (truth) {
            case YES -> Wording.ofTitle(property);
            case NO -> new Wording("not “{0}”", "不具备“{0}”").with(Wording.ofTitle(property));
            case UNKNOWN -> unsaid(property);
        };
    }

    /** A reason that lies in one instance of a component. */
    static Wording of(EObject instance, Wording reason) {
        return new Wording("{0}: {1}", "{0}：{1}").with(Names.of(instance), reason);
    }

    static Wording values(Property property, List<Wording> values) {
        return new Wording("{0}: {1}", "{0}：{1}").with(Wording.ofTitle(property), Wording.list(values));
    }

    static Wording denies(Property property, List<Wording> values) {
        return new Wording("{0}: not {1}", "{0}：不含{1}").with(Wording.ofTitle(property), Wording.list(values));
    }

    static Wording unsaid(Property property, List<Wording> values) {
        return new Wording("{0}: the model does not say {1}", "{0}：模型未说明{1}")
                .with(Wording.ofTitle(property), Wording.list(values));
    }

    static Wording unsaid(Property property) {
        return new Wording("the model does not say “{0}”", "模型未说明“{0}”").with(Wording.ofTitle(property));
    }

    static Wording nothingToCompare(Property property, String found) {
        return new Wording("{0}: {1}, and the model does not say what to compare it with", "{0}：{1}，而模型未说明所比较的值")
                .with(Wording.ofTitle(property), found);
    }

    static Wording notYet(Property property, String asOf) {
        return new Wording("{0}: not until {1}", "{0}：截至 {1} 仍无").with(Wording.ofTitle(property), asOf);
    }

    static Wording leadsElsewhere(Property relation, List<? extends Element> targets, Element shared) {
        return new Wording("{0}, unlike the others ({1})", "{0}，与其他对象（{1}）不同")
                .with(targets.isEmpty() ? doesNotLeadTo(relation, targets) : leadsTo(relation, targets), Wording.named(shared));
    }

    static Wording recordOfUnknownUse(String kind, String date) {
        return new Wording("{0} of {1}, and the statement does not say how old it may be", "{0}（{1}），而声明未设定其有效期限")
                .with(kind, date);
    }

    static Wording leadsTo(Property relation, List<? extends Element> targets) {
        var names = targets.stream().<Wording>map(Wording::named).toList();
        return new Wording("{0}: {1}", "{0}：{1}").with(Wording.ofTitle(relation), Wording.list(names));
    }

    static Wording doesNotLeadTo(Property relation, List<? extends Element> targets) {
        var names = targets.stream().<Wording>map(Wording::named).toList();
        return targets.isEmpty() ? new Wording("{0}: nothing", "{0}：无").with(Wording.ofTitle(relation))
                : new Wording("{0}: {1}, not as asked for", "{0}：{1}，不符合要求")
                        .with(Wording.ofTitle(relation), Wording.list(names));
    }

    static Wording mayLeadTo(Property relation, List<? extends Element> targets) {
        var names = targets.stream().<Wording>map(Wording::named).toList();
        return new Wording("{0}: {1}, of which the model does not say enough", "{0}：{1}，模型对其说明不足")
                .with(Wording.ofTitle(relation), Wording.list(names));
    }

    static Wording spread(int count, String unit) {
        return new Wording("spans {0} {1}", "分布于 {0} 个{1}").with(count, unitName(unit, count));
    }

    /** @param count a number, or the name of what holds it */
    static Wording spreadAtLeast(String count, String unit) {
        return new Wording("spans at least {0} {1}", "分布于至少 {0} 个{1}").with(count, unitName(unit, count.equals("1") ? 1 : 2));
    }

    static Wording spreadOrMore(int count, String unit) {
        return new Wording("spans {0} {1}, and the model does not say where the rest is", "分布于 {0} 个{1}，其余部分的位置模型未说明")
                .with(count, unitName(unit, count));
    }

    static Wording unsaidPlace() {
        return new Wording("the model does not say where it is", "模型未说明其位置");
    }

    static Wording on(Wording planes) {
        return new Wording("on plane {0}", "位于{0}平面").with(planes);
    }

    static Wording inLayer(Wording layer) {
        return new Wording("in layer {0}", "位于{0}").with(layer);
    }

    static Wording in(List<String> territories) {
        return new Wording("in {0}", "位于{0}").with(Words.territories(territories));
    }

    static Wording record(String kind, String date) {
        return new Wording("{0} of {1}", "{0}（{1}）").with(kind, date);
    }

    static Wording tooOld(String kind, String date) {
        return new Wording("{0} of {1} is too old", "{0}（{1}）已过期").with(kind, date);
    }

    static Wording expired(String kind, String date, String lastDay) {
        return new Wording("{0} of {1} expired, it was valid until {2}", "{0}（{1}）已过期，有效期至 {2}").with(kind, date, lastDay);
    }

    static Wording noRecord(String kind) {
        return new Wording("the model has no record “{0}”", "模型中没有“{0}”记录").with(kind);
    }

    private static Wording unitName(String unit, int count) {
        var zh = switch (unit) {
            case "sites" -> "机房";
            case "zones" -> "可用区";
            case "regions" -> "地域";
            case "racks" -> "机架";
            case "networks" -> "网络";
            default -> "实例";
        };
        return new Wording(count == 1 ? unit.substring(0, unit.length() - 1) : unit, zh);
    }
}
