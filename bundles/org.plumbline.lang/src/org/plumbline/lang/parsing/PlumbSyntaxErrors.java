// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.parsing;

import static org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC;

import java.util.List;
import java.util.regex.Pattern;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.plumbline.model.plumb.Element;

/**
 * Says of a syntax error what was found, what was expected, and what to do, in the words of the language: no names of
 * rules or tokens.
 */
public class PlumbSyntaxErrors extends SyntaxErrorMessageProvider {

    private static final Pattern CHARACTER = Pattern.compile("at character '(.+?)'|mismatched character '(.+?)'",
            Pattern.DOTALL);
    private static final int MOST_NAMED = 12;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        var exception = context.getRecognitionException();
        String message = exception == null ? unreadable(context.getDefaultMessage())
                : message(exception, context.getCurrentNode(), context.getTokenNames());
        return new SyntaxErrorMessage(message, SYNTAX_DIAGNOSTIC);
    }

    private static String message(RecognitionException exception, INode node, String[] tokenNames) {
        return followsUnreadable(exception)
                ? "What stands before '%s' cannot be read. Mend that first.".formatted(shortened(exception.token.getText()))
                : unexpected(exception.token, node, isKeyword(exception.token, tokenNames));
    }

    private static String unreadable(String lexerMessage) {
        var matcher = CHARACTER.matcher(lexerMessage == null ? "" : lexerMessage);
        String found = !matcher.find() ? "" : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (found.equals("<EOF>") || found.isEmpty()) {
            return lexerMessage != null && lexerMessage.contains("'\"'")
                    ? "This text has no closing quotation mark. Write \" where it ends."
                    : "The file ends within a text or a comment. Write \" or */ where it ends.";
        }
        return ForeignSigns.message(found.startsWith("\\") ? '\n' : found.codePointAt(0));
    }

    /** Whether signs that are not of the language stand before the word at which the parser gave up. */
    private static boolean followsUnreadable(RecognitionException exception) {
        if (!(exception.input instanceof TokenStream tokens) || exception.token == null
                || exception.token.getType() == Token.EOF) {
            return false;
        }
        for (int i = exception.token.getTokenIndex() - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (token.getType() == Token.INVALID_TOKEN_TYPE) {
                return true;
            }
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                return false;
            }
        }
        return false;
    }

    /** Whether the token is a word that the language itself uses; their names are written between quotes. */
    private static boolean isKeyword(Token token, String[] tokenNames) {
        return token != null && token.getType() > 0 && token.getType() < tokenNames.length
                && tokenNames[token.getType()].startsWith("'") && Character.isLetter(token.getText().codePointAt(0));
    }

    private static String unexpected(Token token, INode node, boolean keyword) {
        var elements = Expected.at(node);
        var phrases = Phrases.of(elements);
        if (token == null || token.getType() == Token.EOF) {
            return atEnd(phrases, node);
        }
        String found = token.getText();
        if (!phrases.isEmpty() && phrases.stream().allMatch(PlumbSyntaxErrors::isName)) {
            return nameMissing(found, phrases, node, keyword);
        }
        if (found.equals("}") && phrases.contains("vocabulary")) {
            return "'}' closes nothing. Remove it, or the '}' before it that closes too much.";
        }
        if (found.startsWith("\"") && !phrases.contains("a text in quotation marks")) {
            return "A text cannot stand here. %s".formatted(expected(phrases));
        }
        if (!Character.isLetterOrDigit(found.codePointAt(0))) {
            return "'%s' cannot stand here. %s".formatted(found, expected(phrases));
        }
        if (keyword && phrases.stream().anyMatch(PlumbSyntaxErrors::isName)) {
            return "'%s' is a word of the language and no name. %s".formatted(found, expected(phrases));
        }
        var meant = Similar.to(found, phrases);
        return meant.isPresent() ? "'%s' is not known here. Did you mean '%s'?".formatted(found, meant.get())
                : "'%s' is not known here. %s".formatted(shortened(found), expected(phrases));
    }

    private static boolean isName(String phrase) {
        return phrase.equals("a name") || phrase.startsWith("the name of");
    }

    private static String nameMissing(String found, List<String> phrases, INode node, boolean keyword) {
        var before = Expected.lastWord(node);
        String after = before == null ? "" : " after '%s'".formatted(before.getText());
        String wanted = phrases.getFirst();
        return keyword
                ? "'%s' is a word of the language and cannot be a name here. Choose %s%s.".formatted(found,
                        wanted.equals("a name") ? "another name" : wanted, after)
                : "A name is missing%s. Write %s before '%s'.".formatted(after, wanted, shortened(found));
    }

    private static String atEnd(List<String> phrases, INode node) {
        if (phrases.contains("}")) {
            var open = openBody(node);
            return open == null ? "A '}' is missing at the end of the file."
                    : "A '}' is missing. Close the body%s that begins in line %d.".formatted(nameOf(open),
                            open.getStartLine());
        }
        return "The file ends too early. %s".formatted(expected(phrases));
    }

    /** The innermost node with an opening brace that is not closed. */
    private static INode openBody(INode node) {
        for (INode each = node; each != null; each = each.getParent()) {
            if (each instanceof ICompositeNode composite && isOpen(composite)) {
                return each;
            }
        }
        return null;
    }

    private static boolean isOpen(ICompositeNode node) {
        int open = 0;
        for (var child : node.getChildren()) {
            open += child.getText().equals("{") ? 1 : child.getText().equals("}") ? -1 : 0;
        }
        return open > 0;
    }

    private static String nameOf(INode node) {
        return node.getSemanticElement() instanceof Element element && element.getName() != null
                ? " of '" + element.getName() + "'"
                : "";
    }

    private static String expected(List<String> phrases) {
        if (phrases.isEmpty()) {
            return "Remove it.";
        }
        if (phrases.size() == 1) {
            return "Expected %s.".formatted(quoted(phrases.getFirst()));
        }
        var named = phrases.stream().map(PlumbSyntaxErrors::quoted).limit(MOST_NAMED).toList();
        return "Expected one of: %s%s.".formatted(String.join(", ", named), phrases.size() > MOST_NAMED ? ", …" : "");
    }

    /** Signs stand between quotes, words do not need them. */
    private static String quoted(String phrase) {
        return Character.isLetter(phrase.charAt(0)) ? phrase : "'" + phrase + "'";
    }

    private static String shortened(String found) {
        return found.length() <= 40 ? found : found.substring(0, 39) + "…";
    }
}
