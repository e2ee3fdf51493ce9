// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.findings;

import java.util.Collection;

import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;
import org.plumbline.model.plumb.PlumbPackage;

/**
 * Has the files with statements checked anew whenever any file changes: what a statement lacks may lie in a control or a
 * component that it does not name.
 */
public class StatementsFollowEverything extends DefaultResourceDescriptionManager
        implements IResourceDescription.Manager.AllChangeAware {

    @Override
    public boolean isAffectedByAny(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate,
            IResourceDescriptions context) {
        boolean hasStatement = candidate.getExportedObjectsByType(PlumbPackage.Literals.STATEMENT).iterator().hasNext();
        return hasStatement && !deltas.isEmpty() || isAffected(deltas.stream()
                .filter(IResourceDescription.Delta::haveEObjectDescriptionsChanged).toList(), candidate, context);
    }
}
