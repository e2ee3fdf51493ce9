// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.plumbline.analysis.Workspace;

/**
 * The models of some files, linked with one another and with the library.
 *
 * @param workspace the models
 * @param issues what is wrong with them as they are written, sorted by place
 */
public record LoadedModels(Workspace workspace, List<ModelIssue> issues, Map<Resource, Path> files,
        ILocationInFileProvider locations) {

    public LoadedModels {
        issues = List.copyOf(issues);
    }

    /** Issues that leave nothing to be concluded from the models. */
    public List<ModelIssue> syntaxErrors() {
        return issues.stream().filter(ModelIssue::syntax).toList();
    }

    /** Where an element is written; absent for elements of the library and of no file. */
    public Optional<Place> placeOf(EObject element) {
        var file = element == null || element.eResource() == null ? null : files.get(element.eResource());
        if (file == null) {
            return Optional.empty();
        }
        ITextRegion region = locations.getSignificantTextRegion(element);
        var node = NodeModelUtils.getNode(element);
        if (region == null || node == null) {
            return Optional.of(new Place(file, 1, 1, 0, 0));
        }
        var position = NodeModelUtils.getLineAndColumn(node, region.getOffset());
        return Optional.of(new Place(file, position.getLine(), position.getColumn(), region.getOffset(), region.getLength()));
    }
}
