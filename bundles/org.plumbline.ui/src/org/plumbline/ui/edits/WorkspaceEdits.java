// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.PlumbFiles;
import org.plumbline.ui.documents.Positions;

/** Edits of the server, over one file or several, as changes of Eclipse that can be shown beforehand and undone. */
public final class WorkspaceEdits {

    private WorkspaceEdits() {
    }

    /** Makes the edit as one step that can be undone. Files that are open stay unsaved. */
    public static void apply(String name, WorkspaceEdit edit) {
        try {
            var change = change(name, edit);
            var operation = new PerformChangeOperation(change);
            operation.setUndoManager(RefactoringCore.getUndoManager(), name);
            change.initializeValidationData(new NullProgressMonitor());
            operation.run(new NullProgressMonitor());
        } catch (CoreException | BadLocationException e) {
            ILog.get().error("\"" + name + "\" could not be carried out", e);
        }
    }

    /** The edit as a change for the refactoring framework. */
    public static CompositeChange change(String name, WorkspaceEdit edit) throws BadLocationException, CoreException {
        var composite = new CompositeChange(name);
        for (var entry : byFile(edit).entrySet()) {
            var file = PlumbFiles.file(entry.getKey());
            if (file.isPresent()) {
                var change = new TextFileChange(name, file.get());
                change.setEdit(edits(document(entry.getKey(), file.get()), entry.getValue()));
                composite.add(change);
            }
        }
        return composite;
    }

    /** The edits over one document, none of which may overlap another. */
    public static MultiTextEdit edits(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
        var multiple = new MultiTextEdit();
        for (var edit : edits) {
            var start = Positions.offset(document, edit.getRange().getStart());
            var end = Positions.offset(document, edit.getRange().getEnd());
            multiple.addChild(new ReplaceEdit(start, end - start, edit.getNewText()));
        }
        return multiple;
    }

    private static Map<String, List<TextEdit>> byFile(WorkspaceEdit edit) {
        var byFile = new LinkedHashMap<String, List<TextEdit>>();
        if (edit.getChanges() != null) {
            byFile.putAll(edit.getChanges());
        }
        if (edit.getDocumentChanges() != null) {
            for (var change : edit.getDocumentChanges()) {
                if (change.isLeft()) {
                    var edits = byFile.computeIfAbsent(change.getLeft().getTextDocument().getUri(), uri -> new ArrayList<>());
                    change.getLeft().getEdits().forEach(each -> {
                        if (each.isLeft()) {
                            edits.add(each.getLeft());
                        }
                    });
                }
            }
        }
        return byFile;
    }

    private static IDocument document(String uri, IFile file) throws CoreException {
        var open = DocumentBridge.document(uri);
        return open.isPresent() ? open.get() : new Document(file.readString());
    }
}
