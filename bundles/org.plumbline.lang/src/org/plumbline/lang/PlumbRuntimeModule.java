// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.serializer.sequencer.GenericSequencer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.eclipse.xtext.serializer.tokens.IValueSerializer;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.plumbline.lang.linking.PlumbLinkingMessages;
import org.plumbline.lang.naming.ExportedElements;
import org.plumbline.lang.naming.PlumbQualifiedNameConverter;
import org.plumbline.lang.naming.PlumbQualifiedNameProvider;
import org.plumbline.lang.parsing.PlumbSyntaxErrors;
import org.plumbline.lang.scoping.PlumbGlobalScopeProvider;
import org.plumbline.lang.text.ChosenWords;
import org.plumbline.lang.text.EnumsToo;
import org.plumbline.lang.text.JoinedLists;
import org.plumbline.lang.text.ShortestNames;
import org.plumbline.lang.text.WrittenDefaults;
import org.plumbline.lang.values.PlumbValueConverters;

/** The parts of the language that need no editor. */
public class PlumbRuntimeModule extends AbstractPlumbRuntimeModule {

    // Names

    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return PlumbQualifiedNameConverter.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PlumbQualifiedNameProvider.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedElements.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return PlumbGlobalScopeProvider.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return PlumbLinkingMessages.class;
    }

    /** Ecore's own constraints would report each unresolved name a second time, in words of the metamodel. */
    public void configureEObjectValidator(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }

    // Reading and writing

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return PlumbValueConverters.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return PlumbSyntaxErrors.class;
    }

    public Class<? extends ICrossReferenceSerializer> bindICrossReferenceSerializer() {
        return ShortestNames.class;
    }

    public Class<? extends IValueSerializer> bindIValueSerializer() {
        return EnumsToo.class;
    }

    @Override
    public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
        return ChosenWords.class;
    }

    @Override
    public void configureGenericSemanticSequencer(Binder binder) {
        binder.bind(ISemanticSequencer.class).annotatedWith(GenericSequencer.class).to(JoinedLists.class);
    }

    public Class<? extends ITransientValueService> bindSerializerTransientValueService() {
        return WrittenDefaults.class;
    }
}
