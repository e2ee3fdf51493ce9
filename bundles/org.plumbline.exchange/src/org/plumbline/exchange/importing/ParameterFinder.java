// SPDX-License-Identifier: EPL-2.0
package org.plumbline.exchange.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.plumbline.exchange.importing.Profile.ParameterWords;
import org.plumbline.exchange.reading.Script;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Parameter;
import org.plumbline.model.plumb.ParameterKind;
import org.plumbline.model.plumb.ParameterOption;
import org.plumbline.model.plumb.PlumbFactory;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.Text;

/**
 * Finds the values that the organization fills in and the options among which it chooses: brackets that begin with a word
 * of the profile and a colon, such as {@code [select: [assign: period]; on delivery]}, nested to any depth.
 */
final class ParameterFinder {

    /** No document nests deeper; a text that does is an attack. */
    private static final int DEEPEST = 8;
    private static final PlumbFactory MODEL = PlumbFactory.eINSTANCE;

    private final ParameterWords words;

    ParameterFinder(ParameterWords words) {
        this.words = words;
    }

    /** Adds the parameters of a requirement's text and items, in reading order. */
    void addTo(Requirement requirement) {
        if (requirement.getText() != null) {
            requirement.getParameters().addAll(in(printed(requirement.getText()), null));
        }
        addOf(requirement.getItems(), "", requirement);
    }

    private void addOf(List<Item> items, String path, Requirement requirement) {
        for (Item item : items) {
            String here = item.getLabel() == null ? path : path.isEmpty() ? item.getLabel() : path + "." + item.getLabel();
            requirement.getParameters().addAll(in(printed(item.getText()), here.isEmpty() ? null : here));
            addOf(item.getItems(), here, requirement);
        }
    }

    private static String printed(Text text) {
        return text.getPhrases().getFirst().getValue();
    }

    private List<Parameter> in(String text, String item) {
        List<Parameter> found = new ArrayList<>();
        int[] closing = closing(text);
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            Parameter parameter = closing[at] > 0 ? parameter(text.substring(at + 1, closing[at]), DEEPEST) : null;
            if (parameter != null) {
                parameter.setItem(item);
                found.add(parameter);
                at = closing[at];
            }
        }
        return found;
    }

    /** For each opening bracket the index of the one that closes it; 0 for all other characters. */
    private static int[] closing(String text) {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open.push(i);
            } else if (text.charAt(i) == ']' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    /** The parameter that a bracket holds; {@code null} if it holds something else. */
    private Parameter parameter(String inside, int depth) {
        int colon = 0;
        while (colon < inside.length() && inside.charAt(colon) != ':' && inside.charAt(colon) != '：') {
            colon++;
        }
        if (colon == inside.length()) {
            return null;
        }
        String word = Script.trim(inside.substring(0, colon));
        String rest = Script.trim(inside.substring(colon + 1));
        Parameter parameter = MODEL.createParameter();
        if (words.assign().contains(word)) {
            parameter.setKind(ParameterKind.ASSIGN);
            parameter.setText(Texts.of(rest));
        } else if (words.select().contains(word)) {
            parameter.setKind(ParameterKind.SELECT);
            options(rest).forEach(option -> parameter.getOptions().add(option(option, depth - 1)));
        } else {
            return null;
        }
        return parameter;
    }

    private ParameterOption option(String text, int depth) {
        ParameterOption option = MODEL.createParameterOption();
        Parameter nested = depth > 0 && text.startsWith("[") && closing(text)[0] == text.length() - 1
                ? parameter(text.substring(1, text.length() - 1), depth) : null;
        if (nested != null) {
            option.setParameter(nested);
        } else {
            option.setText(Texts.of(text));
        }
        return option;
    }

    /** What semicolons part, those inside brackets left aside. */
    private static List<String> options(String text) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if ((c == ';' || c == '；') && depth == 0) {
                options.add(Script.trim(text.substring(from, i)));
                from = i + 1;
            }
        }
        options.removeIf(String::isEmpty);
        return options;
    }
}
