// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.documents.Positions;

/**
 * Shows the server's diagnostics as problem markers. A marker that says the same as before is moved, not made anew, so
 * that the Problems view and the editor do not flicker with each keystroke.
 */
public final class DiagnosticsToMarkers {

    /** The type of our markers. */
    public static final String MARKER = "org.plumbline.ui.problem";
    /** The rule that was broken, as printed by the command line. */
    public static final String CODE = "code";

    private static final Map<IMarker, Diagnostic> SHOWN = new ConcurrentHashMap<>();

    private final Map<String, List<Diagnostic>> published = new LinkedHashMap<>();
    private final WorkspaceJob job = new WorkspaceJob("Showing Plumbline problems") {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            showPublished();
            return Status.OK_STATUS;
        }
    };

    public DiagnosticsToMarkers() {
        job.setSystem(true);
        job.setPriority(WorkspaceJob.SHORT);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    /** What a marker shows; none if it is from an earlier session and the server has not confirmed it yet. */
    public static Optional<Diagnostic> diagnostic(IMarker marker) {
        return Optional.ofNullable(SHOWN.get(marker));
    }

    /** Takes over the diagnostics of a file, which replace those of before. Returns at once. */
    public void show(String uri, List<Diagnostic> diagnostics) {
        synchronized (published) {
            published.put(uri, List.copyOf(diagnostics));
        }
        job.schedule();
    }

    private void showPublished() throws CoreException {
        Map<String, List<Diagnostic>> toShow;
        synchronized (published) {
            toShow = new LinkedHashMap<>(published);
            published.clear();
        }
        for (var entry : toShow.entrySet()) {
            var file = PlumbFiles.file(entry.getKey()).filter(IFile::exists);
            if (file.isPresent()) {
                show(file.get(), entry.getKey(), entry.getValue());
            }
        }
    }

    private static void show(IFile file, String uri, List<Diagnostic> diagnostics) throws CoreException {
        var old = new ArrayList<>(List.of(file.findMarkers(MARKER, false, IResource.DEPTH_ZERO)));
        var document = document(file, uri, diagnostics);
        for (var diagnostic : diagnostics) {
            var attributes = attributes(diagnostic, document);
            if (attributes.isPresent()) {
                var marker = takeSame(old, attributes.get()).orElse(null);
                if (marker == null) {
                    marker = file.createMarker(MARKER, attributes.get());
                } else if (!attributes.get().equals(marker.getAttributes())) {
                    marker.setAttributes(attributes.get());
                }
                SHOWN.put(marker, diagnostic);
            }
        }
        for (var gone : old) {
            SHOWN.remove(gone);
            gone.delete();
        }
    }

    private static IDocument document(IFile file, String uri, List<Diagnostic> diagnostics) throws CoreException {
        var open = DocumentBridge.document(uri);
        return open.isPresent() || diagnostics.isEmpty() ? open.orElse(null) : new Document(file.readString());
    }

    /** None if the document has changed so that the place is not there any more; then the next diagnostics follow. */
    private static Optional<Map<String, Object>> attributes(Diagnostic diagnostic, IDocument document) {
        return Positions.region(document, diagnostic.getRange()).map(region -> {
            var attributes = new LinkedHashMap<String, Object>();
            attributes.put(IMarker.MESSAGE, message(diagnostic));
            attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
            attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
            attributes.put(IMarker.CHAR_START, region.getOffset());
            attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
            attributes.put(CODE, code(diagnostic));
            return attributes;
        });
    }

    private static String message(Diagnostic diagnostic) {
        var message = diagnostic.getMessage();
        return message.isLeft() ? message.getLeft() : message.getRight().getValue();
    }

    private static String code(Diagnostic diagnostic) {
        var code = diagnostic.getCode();
        return code == null ? "" : String.valueOf(code.get());
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity == null ? DiagnosticSeverity.Error : severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            case Information, Hint -> IMarker.SEVERITY_INFO;
        };
    }

    private static Optional<IMarker> takeSame(List<IMarker> markers, Map<String, Object> attributes) {
        var same = markers.stream().filter(marker -> List.of(IMarker.MESSAGE, IMarker.SEVERITY, CODE).stream()
                .allMatch(name -> attributes.get(name).equals(attribute(marker, name)))).findFirst();
        same.ifPresent(markers::remove);
        return same;
    }

    private static Object attribute(IMarker marker, String name) {
        try {
            return marker.getAttribute(name);
        } catch (CoreException e) {
            return null;
        }
    }
}
