// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.plumbline.analysis.Requirements;
import org.plumbline.analysis.Wording;
import org.plumbline.analysis.check.CheckWords;
import org.plumbline.lang.text.PlumbWriter;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Check;
import org.plumbline.model.plumb.Component;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.Item;
import org.plumbline.model.plumb.Kind;
import org.plumbline.model.plumb.Network;
import org.plumbline.model.plumb.Obligation;
import org.plumbline.model.plumb.Phrase;
import org.plumbline.model.plumb.Requirement;
import org.plumbline.model.plumb.RequirementSet;
import org.plumbline.model.plumb.Text;

import com.google.inject.Inject;

/** What an editor shows of an element under the pointer, as Markdown: a requirement whole, anything else in brief. */
public class Documentation implements IEObjectDocumentationProvider {

    @Inject
    private PlumbWriter writer;

    @Override
    public String getDocumentation(EObject object) {
        return switch (object) {
            case Requirement requirement -> requirement(requirement);
            case RequirementSet set -> set(set);
            case Kind kind -> brief(kind, kind.getParents().isEmpty() ? "kind" : "kind of " + names(kind.getParents()));
            case Capability capability -> capability(capability);
            case Component component -> brief(component, component.getKind() == null ? "component" : component.getKind().getName());
            case Network network -> brief(network, network.getPlane() == null ? "network"
                    : "network on plane " + network.getPlane().getName());
            case Element element -> brief(element, element.eClass().getName().toLowerCase(java.util.Locale.ROOT));
            default -> null;
        };
    }

    /** One line for a list of proposals. */
    String line(EObject object) {
        if (object instanceof Requirement requirement) {
            var text = requirement.getText() == null ? "" : values(requirement.getText()).getFirst();
            return obligation(requirement) + text;
        }
        return object instanceof Element element && element.getTitle() != null
                ? String.join(" · ", values(element.getTitle())) : "";
    }

    private String requirement(Requirement requirement) {
        var page = new StringJoiner("\n\n");
        page.add("**" + Requirements.setOf(requirement).getName() + " " + requirement.getName() + "** " + obligation(requirement)
                + title(requirement));
        page.add(clause(requirement));
        if (requirement.getText() != null) {
            values(requirement.getText()).forEach(page::add);
        }
        var items = new ArrayList<String>();
        requirement.getItems().forEach(item -> item(item, "", items));
        if (!items.isEmpty()) {
            page.add(String.join("\n", items));
        }
        requirement.getNotes().forEach(note -> page.add("*" + String.join("* *", values(note)) + "*"));
        for (Check check : requirement.getChecks()) {
            page.add(words(CheckWords.of(check)) + "\n\n`" + writer.write(check).strip() + "`");
        }
        return page.toString();
    }

    private static String words(Wording wording) {
        return escaped(wording.en()) + " · " + escaped(wording.zh());
    }

    private static String clause(Requirement requirement) {
        var clause = Requirements.clauseOf(requirement);
        return "*" + clause.getName() + (clause.getTitle() == null ? "" : " " + String.join(" · ", values(clause.getTitle()))) + "*";
    }

    private static void item(Item item, String indent, List<String> lines) {
        lines.add(indent + "- " + (item.getLabel() == null ? "" : item.getLabel() + ") ")
                + String.join(" · ", values(item.getText())));
        item.getItems().forEach(inner -> item(inner, indent + "  ", lines));
    }

    private static String obligation(Requirement requirement) {
        var obligation = Requirements.obligation(requirement);
        return obligation == Obligation.UNSTATED ? "" : "(" + obligation.getLiteral() + ") ";
    }

    private static String set(RequirementSet set) {
        return brief(set, String.join(", ", List.of(set.getSource() == null ? "requirement set" : set.getSource(),
                "edition " + set.getEdition(), set.getStatus().getLiteral(), Requirements.of(set).size() + " requirements")));
    }

    private static String capability(Capability capability) {
        var choices = names(capability.getChoices());
        return brief(capability, capability.getType().getLiteral()
                + (capability.getUnit() == null ? "" : " in " + capability.getUnit())
                + (choices.isEmpty() ? "" : ": " + choices)
                + (capability.getDomain().isEmpty() ? "" : ", said of " + names(capability.getDomain())));
    }

    private static String brief(Element element, String what) {
        return "**" + element.getName() + "** " + title(element) + "\n\n" + what;
    }

    private static String title(Element element) {
        return element.getTitle() == null ? "" : String.join(" · ", values(element.getTitle()));
    }

    private static String names(List<? extends Element> elements) {
        return String.join(", ", elements.stream().map(Element::getName).toList());
    }

    private static List<String> values(Text text) {
        return text.getPhrases().stream().map(Phrase::getValue).map(Documentation::escaped).toList();
    }

    /** Text from models is shown as it is, whatever Markdown would make of it. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("`", "\\`").replace("<", "\\<")
                .replace("[", "\\[");
    }
}
