// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.server;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.plumbline.lang.library.Library;

import com.google.inject.Inject;

/** Leads to shipped declarations too, which lie in no project of the server. */
final class ShippedDefinitions extends DocumentSymbolService {

    @Inject
    private EObjectAtOffsetHelper elements;
    @Inject
    private DocumentExtensions locations;

    @Override
    public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess access,
            CancelIndicator cancel) {
        var named = elements.resolveElementAt(resource, offset);
        if (named != null && named.eResource() != null && Library.contains(named.eResource())) {
            return List.of(locations.newLocation(named));
        }
        return super.getDefinitions(resource, offset, access, cancel);
    }
}
