// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.ui.tests.Workbench.await;
import static org.plumbline.ui.tests.Workbench.createFile;
import static org.plumbline.ui.tests.Workbench.document;
import static org.plumbline.ui.tests.Workbench.inUi;
import static org.plumbline.ui.tests.Workbench.open;
import static org.plumbline.ui.tests.Workbench.page;
import static org.plumbline.ui.tests.Workbench.problems;
import static org.plumbline.ui.tests.Workbench.replace;
import static org.plumbline.ui.tests.Workbench.screenshot;
import static org.plumbline.ui.tests.Workbench.viewer;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.editor.Completion;
import org.plumbline.ui.editor.HoverText;
import org.plumbline.ui.editor.Links;

/** A control in one file that names a component in another, in a real workbench. */
class EditorTest {

    private static final String PLATFORM = """
            // The platform that the control is for
            platform aurora "Aurora public cloud" {
                /* Where administrators sign in */
                component console "Web console"
                component vault "Key store"
            }
            """;
    private static final String CONTROL = """
            control admin-mfa "Administrators sign in with two factors" on aurora {
                implemented by console
                status operating since 2026-03-01
            }
            """;

    private IProject project;
    private IFile platform;
    private IFile control;
    private ITextEditor editor;

    @BeforeEach
    void openControl() throws CoreException {
        inUi(() -> {
            var intro = org.eclipse.ui.PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            page().showView(IPageLayout.ID_PROBLEM_VIEW);
            page().showView(IPageLayout.ID_OUTLINE);
            return null;
        });
        project = Workbench.createProject("aurora");
        platform = createFile(project, "platform.plumb", PLATFORM);
        control = createFile(project, "control.plumb", CONTROL);
        editor = open(control);
    }

    @AfterEach
    void closeAll() throws CoreException {
        inUi(() -> page().closeAllEditors(false));
        project.delete(true, true, null);
    }

    @Test
    void showsAMistakeWhileItIsThere() {
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());

        replace(editor, "console", "konsole");
        await("the misspelt name is a problem", () -> !problems(control).isEmpty());
        assertTrue(problems(control).getFirst().contains("konsole"), problems(control).toString());
        screenshot("mistake");

        replace(editor, "konsole", "console");
        await("the problem is gone", () -> problems(control).isEmpty());
    }

    @Test
    void noticesWhatGoesInAnotherFile() throws CoreException {
        createFile(project, "platform.plumb", PLATFORM.replace("console", "portal"));
        await("the name that is gone is a problem", () -> !problems(control).isEmpty());

        createFile(project, "platform.plumb", PLATFORM);
        await("the problem is gone", () -> problems(control).isEmpty());
        assertEquals(List.of(), problems(platform));
    }

    @Test
    void proposesNamesFromAnotherFile() {
        var offset = CONTROL.indexOf("console");

        await("the component of the other file is proposed", () -> proposals(offset).contains("vault"));
    }

    @Test
    void tellsAboutWhatIsNamed() {
        var offset = CONTROL.indexOf("console") + 1;

        await("there is a hover text", () -> hover(offset) != null);
        assertTrue(hover(offset).contains("administrators sign in"), hover(offset));
    }

    @Test
    void opensTheDeclarationInAnotherFile() {
        var region = new Region(CONTROL.indexOf("console") + 1, 0);
        await("the name is a link", () -> new Links().detectHyperlinks(viewer(editor), region, false) != null);

        var opened = inUi(() -> {
            new Links().detectHyperlinks(viewer(editor), region, false)[0].open();
            return (ITextEditor) page().getActiveEditor();
        });

        assertEquals("platform.plumb", opened.getTitle());
        var selection = inUi(() -> (ITextSelection) opened.getSelectionProvider().getSelection());
        assertEquals("console", selection.getText());
    }

    private List<String> proposals(int offset) {
        var computed = new Completion().computeCompletionProposals(viewer(editor), offset);
        assertNotNull(document(editor));
        return Arrays.stream(computed).map(ICompletionProposal::getDisplayString).map(text -> text.split(" ")[0]).toList();
    }

    private String hover(int offset) {
        return new HoverText().getHoverInfo(viewer(editor), new Region(offset, 0));
    }
}
