// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.editor.Completion;
import org.plumbline.ui.editor.HoverText;
import org.plumbline.ui.editor.Links;
import org.plumbline.ui.edits.WorkspaceEdits;
import org.plumbline.ui.problems.DiagnosticsToMarkers;
import org.plumbline.ui.server.Requests;

/** A control in one file that names a component in another, in a real workbench. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditorTest {

    private static final String PLATFORM = """
            // The platform that the control is for
            platform aurora "Aurora public cloud" {
            \t/* Where administrators sign in */
            \tcomponent console : web-console "Web console"
            \tcomponent vault : key-management "Key store"
            }
            """;
    private static final String CONTROL = """
            control admin-mfa "Administrators sign in with two factors" on aurora {
            \timplemented by console
            \tstatus operating since 2026-03-01
            }
            """;

    private IProject project;
    private IFile platform;
    private IFile control;
    private ITextEditor editor;

    @BeforeEach
    void openControl() throws CoreException {
        inUi(() -> {
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
        createFile(project, "platform.plumb", PLATFORM.replace("component console", "component portal"));
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
        assertTrue(hover(offset).contains("Web console"), hover(offset));
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

    @Test
    void opensAShippedDeclaration() {
        var naming = open(platform);
        var region = new Region(PLATFORM.indexOf("web-console"), 0);
        await("the shipped kind is a link", () -> new Links().detectHyperlinks(viewer(naming), region, false) != null);

        var opened = inUi(() -> {
            new Links().detectHyperlinks(viewer(naming), region, false)[0].open();
            return (ITextEditor) page().getActiveEditor();
        });

        assertEquals("cloud.plumb", opened.getTitle());
        var selection = inUi(() -> (ITextSelection) opened.getSelectionProvider().getSelection());
        screenshot("shipped");
        assertEquals("web-console", selection.getText());
    }

    @Test
    void showsTheFindingsOfAStatementWhereverTheyCanBeMended() throws CoreException {
        var statement = createFile(project, "statement.plumb", """
                statement aurora-2026 "Statement of applicability 2026" for aurora {
                \tapplies x1605
                }
                """);
        await("requirements are uncovered", () -> uncovered(statement) > 0);
        var before = uncovered(statement);
        open(statement);
        screenshot("findings");

        replace(editor, "\tstatus", "\tsatisfies x1605 11.1-9\n\tstatus");

        await("one requirement less is uncovered, though the statement was not touched",
                () -> uncovered(statement) == before - 1);
    }

    @Test
    void listsTheReferencesToADeclaration() {
        var declaring = open(platform);
        await("the component is a link", () -> new Links()
                .detectHyperlinks(viewer(declaring), new Region(PLATFORM.indexOf("console :"), 0), false) != null);

        inUi(() -> {
            declaring.selectAndReveal(PLATFORM.indexOf("console :"), 0);
            return execute("org.eclipse.ui.genericeditor.findReferences");
        });

        await("the reference is listed", () -> Arrays.stream(NewSearchUI.getQueries())
                .map(query -> (AbstractTextSearchResult) query.getSearchResult())
                .anyMatch(result -> result.getMatchCount(control) == 1));
        screenshot("references");
    }

    @Test
    void marksWhereTheNameStandsAndNotTheSameLetters() {
        var declaring = open(platform);
        await("the component is a link", () -> new Links()
                .detectHyperlinks(viewer(declaring), new Region(PLATFORM.indexOf("console :"), 0), false) != null);

        inUi(() -> {
            declaring.selectAndReveal(PLATFORM.indexOf("console :"), 0);
            return null;
        });

        await("the declaration alone is marked", () -> marked(declaring).equals(List.of(PLATFORM.indexOf("console :"))));
    }

    @Test
    void renamesInEveryFile() {
        var declaring = open(platform);
        var position = new Position(1, CONTROL.lines().toList().get(1).indexOf("console"));
        var parameters = new RenameParams(
                new TextDocumentIdentifier(DocumentBridge.uri(document(editor)).orElseThrow()), position, "portal");
        await("the name is known", () -> hover(CONTROL.indexOf("console")) != null);

        var edit = Requests.askPatiently(server -> server.rename(parameters)).orElseThrow();
        inUi(() -> {
            WorkspaceEdits.apply("Rename console", edit);
            return null;
        });

        assertEquals(CONTROL.replace("console", "portal"), document(editor).get());
        assertEquals(PLATFORM.replace("component console", "component portal"), document(declaring).get());
    }

    @Test
    void laysOutTheFile() {
        replace(editor, "\timplemented", "implemented");
        replace(editor, "\tstatus", "\t\t\tstatus");

        inUi(() -> execute("org.plumbline.ui.format"));

        assertEquals(CONTROL, document(editor).get());
    }

    /** The last test, since views that were open keep some of the dark colours. */
    @Test
    @Order(Integer.MAX_VALUE)
    void hasColoursOfItsOwnInTheDark() {
        inUi(() -> {
            PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
            return null;
        });
        try {
            await("keywords are light", () -> inUi(() -> viewer(editor).getTextWidget().getStyleRangeAtOffset(0))
                    .foreground.getRGB().equals(new RGB(0xCC, 0x9B, 0xE8)));
            screenshot("dark");
        } finally {
            inUi(() -> {
                PlatformUI.getWorkbench().getService(IThemeEngine.class)
                        .setTheme("org.eclipse.e4.ui.css.theme.e4_default", false);
                return null;
            });
        }
    }

    private static List<Integer> marked(ITextEditor in) {
        var model = ((ISourceViewer) viewer(in)).getAnnotationModel();
        var offsets = new ArrayList<Integer>();
        inUi(() -> {
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                    offsets.add(model.getPosition(annotation).getOffset());
                }
            });
            return null;
        });
        return offsets;
    }

    /** Counted while no job is about to change the markers. */
    private static long uncovered(IFile file) {
        var count = new AtomicLong();
        try {
            file.getWorkspace().run(monitor -> count.set(
                    Arrays.stream(file.findMarkers(DiagnosticsToMarkers.MARKER, false, IResource.DEPTH_ZERO)).filter(
                            marker -> marker.getAttribute(DiagnosticsToMarkers.CODE, "").equals("requirement.uncovered"))
                            .count()),
                    file.getWorkspace().getRoot(), 0, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return count.get();
    }

    private static Object execute(String command) throws ExecutionException, NotDefinedException, NotEnabledException,
            NotHandledException {
        return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private List<String> proposals(int offset) {
        var computed = new Completion().computeCompletionProposals(viewer(editor), offset);
        return Arrays.stream(computed).map(ICompletionProposal::getDisplayString).map(text -> text.split(" ")[0]).toList();
    }

    private String hover(int offset) {
        return new HoverText().getHoverInfo(viewer(editor), new Region(offset, 0));
    }
}
