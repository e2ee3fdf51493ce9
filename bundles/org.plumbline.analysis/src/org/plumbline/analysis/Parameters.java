// SPDX-License-Identifier: EPL-2.0
package org.plumbline.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.ParameterKind;
import org.plumbline.model.plumb.ParameterOption;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Setting;
import org.plumbline.model.plumb.Statement;

/**
 * The places in a requirement that an organization fills in (GB/T 31168: 赋值, 选择), and how they are addressed: by the
 * label of their item or by their text, and by an ordinal from 1 among those that the rest of the address leaves. Nested
 * ones follow the one that holds them and count as standing in its item.
 */
public final class Parameters {

    private Parameters() {
    }

    /** All parameters of a requirement, nested ones behind the one that holds them. */
    public static List<Parameter> of(Requirement requirement) {
        return requirement.getParameters().stream().flatMap(Parameters::withNested).toList();
    }

    private static Stream<Parameter> withNested(Parameter parameter) {
        return Stream.concat(Stream.of(parameter), parameter.getOptions().stream().map(ParameterOption::getParameter)
                .filter(Objects::nonNull).flatMap(Parameters::withNested));
    }

    /**
     * The parameters that an address leaves: one where it is unambiguous.
     *
     * @param item label of the item or text of the parameter; null for any
     * @param ordinal from 1; 0 for any
     */
    public static List<Parameter> addressed(Requirement requirement, String item, int ordinal) {
        var meant = of(requirement).stream().filter(parameter -> item == null || isNamed(parameter, item)).toList();
        return ordinal == 0 ? meant : ordinal <= meant.size() && ordinal > 0 ? meant.subList(ordinal - 1, ordinal) : List.of();
    }

    private static boolean isNamed(Parameter parameter, String item) {
        return item.equals(item(parameter)) || parameter.getText() != null
                && parameter.getText().getPhrases().stream().map(Phrase::getValue).anyMatch(item::equals);
    }

    /** The label of the item it stands in: its own word, or that of the one that holds it; null where neither says. */
    public static String item(Parameter parameter) {
        return parameter.getItem() == null && parameter.eContainer() instanceof ParameterOption option
                && option.eContainer() instanceof Parameter outer ? item(outer) : parameter.getItem();
    }

    /** The parameters that a statement leaves open. Nested ones count only where their option is chosen. */
    public static List<Parameter> unset(Requirement requirement, Values values) {
        return requirement.getParameters().stream().flatMap(parameter -> unset(parameter, values)).toList();
    }

    private static Stream<Parameter> unset(Parameter parameter, Values values) {
        var value = values.of(parameter);
        return value.isEmpty() ? Stream.of(parameter)
                : chosen(parameter, value.get()).stream().map(ParameterOption::getParameter).filter(Objects::nonNull)
                        .flatMap(nested -> unset(nested, values));
    }

    /** Whether a value is one that a selection offers; an assignment takes any. */
    public static boolean isOffered(Parameter parameter, String value) {
        return parameter.getKind() == ParameterKind.ASSIGN || parameter.getOptions().isEmpty()
                || parameter.getOptions().stream().anyMatch(option -> says(option, value.strip()))
                || chosen(parameter, value).size() == choices(value).size();
    }

    /** The options that a value names: by their texts, or by their numbers from 1. */
    private static List<ParameterOption> chosen(Parameter parameter, String value) {
        var options = parameter.getOptions();
        var whole = options.stream().filter(option -> says(option, value.strip())).findFirst();
        return whole.isPresent() ? List.of(whole.get()) : choices(value).stream().flatMap(choice -> options.stream()
                .filter(option -> choice.equals(String.valueOf(options.indexOf(option) + 1)) || says(option, choice))
                .limit(1)).toList();
    }

    private static boolean says(ParameterOption option, String choice) {
        var text = option.getText() != null ? option.getText()
                : option.getParameter() == null ? null : option.getParameter().getText();
        return text != null && text.getPhrases().stream().map(Phrase::getValue).anyMatch(choice::equals);
    }

    private static List<String> choices(String value) {
        return Stream.of(value.split("[,;，；、]")).map(String::strip).toList();
    }

    /** What a statement sets parameters to. A setting that addresses none or several sets nothing. */
    public static final class Values {

        private final Map<Parameter, String> values = new IdentityHashMap<>();

        public static Values of(Statement statement) {
            var values = new Values();
            statement.getSettings().forEach(values::add);
            return values;
        }

        private void add(Setting setting) {
            var meant = new ArrayList<>(Parameters.addressed(setting));
            if (meant.size() == 1) {
                values.putIfAbsent(meant.getFirst(), setting.getValue());
            }
        }

        public Optional<String> of(Parameter parameter) {
            return Optional.ofNullable(values.get(parameter));
        }

        /** The value at an address in a requirement; empty where it is not set or the address is ambiguous. */
        public Optional<String> of(Requirement requirement, String item, int ordinal) {
            var meant = Parameters.addressed(requirement, item, ordinal);
            return meant.size() == 1 ? of(meant.getFirst()) : Optional.empty();
        }
    }

    /** The parameters that a setting may mean. */
    public static List<Parameter> addressed(Setting setting) {
        var requirement = setting.getRequirement().getRequirement();
        return requirement == null || requirement.eIsProxy() ? List.of()
                : addressed(requirement, setting.getParameter(), setting.getOrdinal());
    }
}
