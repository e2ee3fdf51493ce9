// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.plumbline.ui.documents.DocumentBridge;
import org.plumbline.ui.documents.Positions;
import org.plumbline.ui.server.Requests;

/** What may be written at the cursor, asked anew with each letter, since the server cuts long lists. */
public final class Completion implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        return items(document, offset).stream().sorted(Comparator.comparing(Completion::order))
                .map(item -> proposal(document, offset, item)).flatMap(Optional::stream)
                .toArray(ICompletionProposal[]::new);
    }

    private static List<CompletionItem> items(IDocument document, int offset) {
        return DocumentBridge.uri(document).flatMap(uri -> {
            try {
                var parameters = new CompletionParams(new TextDocumentIdentifier(uri), Positions.position(document, offset));
                return Requests.ask(server -> server.completion(parameters));
            } catch (BadLocationException e) {
                return Optional.empty();
            }
        }).map(answer -> answer.isLeft() ? answer.getLeft() : answer.getRight().getItems()).orElse(List.of());
    }

    private static String order(CompletionItem item) {
        return Objects.requireNonNullElse(item.getSortText(), item.getLabel());
    }

    private static Optional<ICompletionProposal> proposal(IDocument document, int offset, CompletionItem item) {
        var edit = edit(document, offset, item);
        return edit.flatMap(change -> Positions.region(document, change.getRange()).map(replaced -> {
            var text = change.getNewText();
            return new CompletionProposal(text, replaced.getOffset(), replaced.getLength(), text.length(), null,
                    display(item), null, information(item));
        }));
    }

    private static Optional<TextEdit> edit(IDocument document, int offset, CompletionItem item) {
        if (item.getTextEdit() != null) {
            var edit = item.getTextEdit();
            return Optional.of(edit.isLeft() ? edit.getLeft()
                    : new TextEdit(edit.getRight().getReplace(), edit.getRight().getNewText()));
        }
        try {
            var text = Stream.of(item.getInsertText(), item.getLabel()).filter(Objects::nonNull).findFirst();
            var here = Positions.range(document, offset, 0);
            return text.map(inserted -> new TextEdit(here, inserted));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static String display(CompletionItem item) {
        return item.getDetail() == null || item.getDetail().isBlank() ? item.getLabel()
                : item.getLabel() + " – " + item.getDetail();
    }

    private static String information(CompletionItem item) {
        var documentation = item.getDocumentation();
        if (documentation == null) {
            return null;
        }
        return documentation.isLeft() ? documentation.getLeft() : documentation.getRight().getValue();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
