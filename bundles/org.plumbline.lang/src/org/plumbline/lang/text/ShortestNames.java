// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.CrossReferenceSerializer;
import org.eclipse.xtext.serializer.tokens.SerializerScopeProviderBinding;
import org.plumbline.model.plumb.Choice;
import org.plumbline.model.plumb.Declaration;
import org.plumbline.model.plumb.Element;
import org.plumbline.model.plumb.VocabularyTerm;

import com.google.inject.Inject;

/**
 * Writes references by the shortest name that leads back to the element: first its own, then the qualified one. Where
 * the model is in no resource, or nothing offers the element yet, the name is the one under which it will be found once
 * both are in one workspace. An element is never looked for among all that a scope offers, so that writing takes time
 * in proportion to the number of references.
 */
public class ShortestNames extends CrossReferenceSerializer {

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private IQualifiedNameConverter converter;

    @Inject
    private IValueConverterService values;

    @Inject
    private LinkingHelper linking;

    @Inject
    @SerializerScopeProviderBinding
    private IScopeProvider scopes;

    @Override
    public boolean isValid(EObject object, CrossReference reference, EObject target, INode node, Acceptor errors) {
        if (isUnresolved(target)) {
            return super.isValid(object, reference, target, node, errors);
        }
        return written(object, reference, target) != null;
    }

    @Override
    public String serializeCrossRef(EObject object, CrossReference reference, EObject target, INode node,
            Acceptor errors) {
        if (node != null || isUnresolved(target)) {
            return super.serializeCrossRef(object, reference, target, node, errors);
        }
        return written(object, reference, target);
    }

    private static boolean isUnresolved(EObject target) {
        return target == null || target.eIsProxy();
    }

    private String written(EObject object, CrossReference crossReference, EObject target) {
        if (!(target instanceof Element element) || element.getName() == null) {
            return null;
        }
        String rule = linking.getRuleNameFrom(crossReference);
        EReference reference = GrammarUtil.getReference(crossReference, object.eClass());
        try {
            return values.toString(converter.toString(name(object, reference, element, rule)), rule);
        } catch (ValueConverterException e) {
            return null;
        }
    }

    private QualifiedName name(EObject object, EReference reference, Element target, String rule) {
        var own = QualifiedName.create(target.getName());
        var qualified = names.getFullyQualifiedName(target);
        if (qualified == null || qualified.equals(own) || !rule.equals("QualifiedName") && !rule.equals("WordPath")) {
            return own;
        }
        if (object.eResource() != null && object.eResource().getResourceSet() != null) {
            IScope scope = scopes.getScope(object, reference);
            for (var name : List.of(own, qualified)) {
                if (leadsTo(target, scope, name)) {
                    return name;
                }
            }
        }
        return target instanceof VocabularyTerm || target instanceof Choice || isAtHand(object, target) ? own : qualified;
    }

    private static boolean leadsTo(Element target, IScope scope, QualifiedName name) {
        var found = scope.getSingleElement(name);
        return found != null && (found.getEObjectOrProxy() == target
                || found.getEObjectURI().equals(EcoreUtil.getURI(target)));
    }

    /** Whether the target stands in the same declaration, or in one that it names, such as the platform of a control. */
    private static boolean isAtHand(EObject object, Element target) {
        var here = EcoreUtil2.getContainerOfType(object, Declaration.class);
        var there = EcoreUtil2.getContainerOfType(target, Declaration.class);
        return here == there || here != null && here.eCrossReferences().contains(there);
    }
}
