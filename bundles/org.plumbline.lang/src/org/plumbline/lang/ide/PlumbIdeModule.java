// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.validation.IResourceValidator;
import org.plumbline.lang.findings.StatementsFollowEverything;
import org.plumbline.lang.findings.ValidatorWithFindings;

/** The parts of the language that an editor asks for through the language server. */
public class PlumbIdeModule extends AbstractPlumbIdeModule {

    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return Documentation.class;
    }

    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return Proposals.class;
    }

    public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return SymbolNames.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return ValidatorWithFindings.class;
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return StatementsFollowEverything.class;
    }
}
