// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.ide;

import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

/** Proposes names with what they stand for: a requirement with its force and the beginning of its text. */
public class Proposals extends IdeCrossrefProposalProvider {

    private static final int SHOWN = 90;

    @Inject
    private Documentation documentation;

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        var entry = super.createProposal(candidate, reference, context);
        if (entry != null) {
            var object = candidate.getEObjectOrProxy();
            if (!object.eIsProxy()) {
                entry.setDescription(shortened(documentation.line(object)));
                entry.setDocumentation(documentation.getDocumentation(object));
            }
        }
        return entry;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
