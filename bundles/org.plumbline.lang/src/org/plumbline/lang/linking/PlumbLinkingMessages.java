// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.linking;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.plumbline.model.plumb.Capability;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.PlumbPackage;
import org.plumbline.model.plumb.PropertyValue;
import org.plumbline.model.plumb.RequirementReference;

/** Says of a name that means nothing what it was taken for, and where to look. */
public class PlumbLinkingMessages implements ILinkingDiagnosticMessageProvider.Extended {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        return new DiagnosticMessage(message(context), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    @Override
    public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context,
            org.eclipse.xtext.linking.impl.IllegalNodeException exception) {
        return new DiagnosticMessage(exception.getMessage(), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    @Override
    public DiagnosticMessage getIllegalCrossReferenceMessage(ILinkingDiagnosticContext context,
            org.eclipse.xtext.CrossReference reference) {
        return getUnresolvedProxyMessage(context);
    }

    @Override
    public DiagnosticMessage getViolatedBoundsConstraintMessage(ILinkingDiagnosticContext context, int size) {
        return new DiagnosticMessage("Too many names here: one is expected, not " + size + ".", Severity.ERROR,
                Diagnostic.LINKING_DIAGNOSTIC);
    }

    @Override
    public DiagnosticMessage getViolatedUniqueConstraintMessage(ILinkingDiagnosticContext context) {
        return new DiagnosticMessage("'" + context.getLinkText() + "' is named twice here. Remove one of them.",
                Severity.WARNING, "given-twice");
    }

    private static String message(ILinkingDiagnosticContext context) {
        var name = context.getLinkText();
        var type = context.getReference().getEReferenceType();
        EObject holder = context.getContext();
        if (type == PlumbPackage.Literals.REQUIREMENT) {
            return requirement(name, holder);
        }
        if (type == PlumbPackage.Literals.REQUIREMENT_SET) {
            return "There is no requirement set '" + name + "'. See `plumbline standards` for the shipped ones.";
        }
        if (context.getReference() == PlumbPackage.Literals.PROPERTY_VALUE__ELEMENT) {
            return value(name, (PropertyValue) holder);
        }
        if (PlumbPackage.Literals.VOCABULARY_TERM.isSuperTypeOf(type)) {
            return "'" + name + "' is not " + article(word(type)) + " of any vocabulary. "
                    + "Choose one that completion offers, or declare it in a vocabulary of your own.";
        }
        return "There is no " + word(type) + " '" + name + "' here. Check the spelling, or declare it.";
    }

    private static String requirement(String name, EObject holder) {
        if (holder instanceof RequirementReference reference && reference.getSet() != null
                && !reference.getSet().eIsProxy()) {
            return "'" + name + "' is not a requirement of '" + reference.getSet().getName()
                    + "'. Choose one that completion offers.";
        }
        return "'" + name + "' is not a requirement here, since its set is not known.";
    }

    private static String value(String name, PropertyValue value) {
        EObject assertion = value.eContainer();
        var property = assertion.eGet(assertion.eClass().getEStructuralFeature("property"));
        if (property instanceof Capability capability && !capability.eIsProxy()) {
            var choices = capability.getChoices().stream().map(Element::getName).toList();
            return choices.isEmpty()
                    ? "'" + name + "' is not a value of '" + capability.getName() + "', which takes a "
                            + capability.getType().getLiteral() + "."
                    : "'" + name + "' is not a value of '" + capability.getName() + "'. Choose from "
                            + String.join(", ", choices) + ".";
        }
        return "There is no '" + name + "' in this platform. Check the spelling, or declare it.";
    }

    /** The word of the field for a metamodel class: Network is a network, NamedPredicate a named predicate. */
    private static String word(EClass type) {
        return type == PlumbPackage.Literals.ELEMENT ? "part of the platform"
                : type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
