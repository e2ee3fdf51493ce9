// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.analysis.Evaluator;
import org.plumbline.analysis.Finding;
import org.plumbline.analysis.Workspace;
import org.plumbline.lang.library.Library;
import org.plumbline.model.plumb.Model;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The findings of all files that are loaded together. They are kept until one of the files changes. */
@Singleton
public class WorkspaceFindings {

    private record Kept(List<Object> state, List<Finding> findings) {
    }

    @Inject
    private Library library;

    private Kept kept;

    synchronized List<Finding> of(ResourceSet files, LocalDate asOf) {
        var state = stateOf(files, asOf);
        if (kept == null || !kept.state().equals(state)) {
            kept = new Kept(state, new Evaluator(workspace(files), asOf).evaluate().findings());
        }
        return kept.findings();
    }

    /** In the order of the files by name, not in that in which the editor came to load them, which changes. */
    private Workspace workspace(ResourceSet files) {
        var models = List.copyOf(files.getResources()).stream()
                .sorted(Comparator.comparing(resource -> resource.getURI().toString()))
                .flatMap(resource -> resource.getContents().stream())
                .filter(Model.class::isInstance).map(Model.class::cast).toList();
        return new Workspace(models, library.models());
    }

    /** What the findings depend on: the day, and each file with the number of its changes. */
    private static List<Object> stateOf(ResourceSet files, LocalDate asOf) {
        var state = new ArrayList<Object>();
        state.add(asOf);
        for (Resource resource : List.copyOf(files.getResources())) {
            state.add(System.identityHashCode(resource.getContents().isEmpty() ? null : resource.getContents().getFirst()));
            state.add(resource instanceof XtextResource text ? text.getModificationStamp() : 0L);
        }
        return state;
    }
}
