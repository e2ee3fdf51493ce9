// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The list of files in the Search view; the view's arrows go from place to place. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    public ReferencesPage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider(new ArrayContentProvider() {
            @Override
            public Object[] getElements(Object result) {
                return ((ReferencesResult) result).getElements();
            }
        });
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object file) {
                return ((IFile) file).getFullPath() + " (" + getInput().getMatchCount(file) + ")";
            }
        });
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        throw new IllegalStateException("The page has the flat layout only");
    }

    @Override
    protected void elementsChanged(Object[] files) {
        refresh();
    }

    @Override
    protected void clear() {
        refresh();
    }

    private void refresh() {
        StructuredViewer viewer = getViewer();
        if (viewer != null) {
            viewer.refresh();
        }
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        if (IDE.openEditor(getSite().getPage(), (IFile) match.getElement(), activate) instanceof ITextEditor editor) {
            editor.selectAndReveal(offset, length);
        }
    }
}
