// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The workbench that the tests run in, used from outside of its user interface thread. */
final class Workbench {

    private static final long PATIENCE_MILLIS = 30_000;

    private Workbench() {
    }

    static IProject createProject(String name) throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return project;
    }

    static IFile createFile(IProject project, String name, String content) throws CoreException {
        var file = project.getFile(name);
        file.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8), true, false, false, null);
        return file;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static ITextEditor open(IFile file) {
        return inUi(() -> (ITextEditor) IDE.openEditor(page(), file));
    }

    static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    static ITextViewer viewer(ITextEditor editor) {
        return (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Replaces text in an editor as typing does. */
    static void replace(ITextEditor editor, String text, String replacement) {
        inUi(() -> {
            var document = document(editor);
            document.replace(document.get().indexOf(text), text.length(), replacement);
            return null;
        });
    }

    /** The messages of the problems of a file, in the order of its lines. */
    static List<String> problems(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                    .sorted((one, other) -> one.getAttribute(IMarker.LINE_NUMBER, 0) - other.getAttribute(IMarker.LINE_NUMBER, 0))
                    .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                screenshot("failed");
                fail("There was no sign within " + PATIENCE_MILLIS / 1000 + " s that " + what);
            }
            pause(50);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static <T> T inUi(Callable<T> action) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Exception>();
        Display.getDefault().syncExec(() -> {
            try {
                result.set(action.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    /** Keeps what the screen shows, for people to look at. */
    static void screenshot(String name) {
        var folder = System.getProperty("plumbline.screenshots");
        if (folder == null) {
            return;
        }
        pause(1_000);
        inUi(() -> {
            var display = Display.getDefault();
            var image = new Image(display, display.getBounds());
            var screen = new GC(display);
            screen.copyArea(image, 0, 0);
            screen.dispose();
            var loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
    }
}
