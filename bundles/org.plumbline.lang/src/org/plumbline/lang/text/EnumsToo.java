// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.IEnumLiteralSerializer;
import org.eclipse.xtext.serializer.tokens.ValueSerializer;

import com.google.inject.Inject;

/**
 * Writes values of enumeration rules as well as those of data types. Xtext's partial serializer asks for both in the same
 * place when a single word of a text is exchanged, but its value serializer knows data types only.
 */
public class EnumsToo extends ValueSerializer {

    @Inject
    private IEnumLiteralSerializer literals;

    @Override
    public String serializeAssignedValue(EObject context, RuleCall call, Object value, INode node, Acceptor errors) {
        return call.getRule() instanceof EnumRule
                ? literals.serializeAssignedEnumLiteral(context, call, value, node, errors)
                : super.serializeAssignedValue(context, call, value, node, errors);
    }
}
