// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.colours;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.server.LanguageServerHost;

/** Colours keywords, texts, comments and clause numbers at once, without waiting for the server. */
public final class LexicalColouring extends PresentationReconciler {

    private final IPropertyChangeListener themeChange = change -> {
        if (change.getProperty().startsWith(TokenColours.PREFIX)) {
            colourAnew();
        }
    };
    private ITextViewer viewer;
    private Set<String> keywords = Set.of();

    public LexicalColouring() {
        var colouring = new Colouring();
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer installedOn) {
        super.install(installedOn);
        viewer = installedOn;
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChange);
        LanguageServerHost.get().keywords().thenAccept(reserved -> {
            keywords = reserved;
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::colourAnew);
        });
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChange);
        viewer = null;
        super.uninstall();
    }

    private void colourAnew() {
        if (viewer != null && viewer.getTextWidget() != null) {
            viewer.invalidateTextPresentation();
        }
    }

    private final class Colouring implements IPresentationDamager, IPresentationRepairer {

        private IDocument document;
        /** Texts and comments over more than one line, as they were when colours were last set. */
        private List<Token> longTokens = List.of();

        @Override
        public void setDocument(IDocument newDocument) {
            document = newDocument;
            longTokens = List.of();
        }

        /** The changed lines; more only where a text or a comment of several lines has begun, ended or been edited. */
        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            try {
                var now = longTokens();
                var inserted = event.getText() == null ? 0 : event.getText().length();
                var changeEnd = event.getOffset() + inserted;
                var start = document.getLineInformationOfOffset(event.getOffset()).getOffset();
                var lastLine = document.getLineInformationOfOffset(changeEnd);
                var end = lastLine.getOffset() + lastLine.getLength();
                var before = longTokens.stream().map(token -> moved(token, event, inserted)).toList();
                longTokens = now;
                if (!before.equals(now)) {
                    end = document.getLength();
                }
                for (var token : now) {
                    if (token.offset() < end && token.end() > start) {
                        start = Math.min(start, token.offset());
                        end = Math.max(end, token.end());
                    }
                }
                return new Region(start, end - start);
            } catch (BadLocationException e) {
                return partition;
            }
        }

        private static Token moved(Token token, DocumentEvent event, int inserted) {
            var growth = inserted - event.getLength();
            if (token.offset() >= event.getOffset() + event.getLength()) {
                return new Token(token.kind(), token.offset() + growth, token.length());
            }
            return token.end() > event.getOffset() ? new Token(token.kind(), token.offset(), token.length() + growth) : token;
        }

        private List<Token> longTokens() {
            var text = document.get();
            return Tokens.of(text, Set.of()).stream()
                    .filter(token -> text.substring(token.offset(), token.end()).indexOf('\n') >= 0).toList();
        }

        @Override
        public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
            var end = damage.getOffset() + damage.getLength();
            for (var token : Tokens.of(document.get(), keywords)) {
                if (token.offset() < end && token.end() > damage.getOffset()) {
                    presentation.addStyleRange(style(token, damage.getOffset(), end));
                }
            }
        }

        private static StyleRange style(Token token, int from, int to) {
            var attribute = TokenColours.of(token.kind());
            var start = Math.max(token.offset(), from);
            return new StyleRange(start, Math.min(token.end(), to) - start, attribute.getForeground(),
                    attribute.getBackground(), attribute.getStyle());
        }
    }
}
