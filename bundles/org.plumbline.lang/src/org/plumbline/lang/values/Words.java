// SPDX-License-Identifier: EPL-2.0
package org.plumbline.lang.values;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;

/** Says which words can be read as what, by asking the lexer and the grammar. */
@Singleton
public final class Words {

    private final Provider<Lexer> lexers;
    private final Map<Integer, String> tokens;
    private final Set<String> softKeywords;

    @Inject
    Words(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, ITokenDefProvider tokens, IGrammarAccess grammar) {
        this.lexers = lexers;
        this.tokens = tokens.getTokenDefMap();
        var rule = GrammarUtil.findRuleForName(grammar.getGrammar(), "SoftKeyword");
        this.softKeywords = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().map(Keyword::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word begins with a letter and is no keyword that only the language itself may use. */
    boolean isIdentifier(String word) {
        return isId(word) || softKeywords.contains(word);
    }

    boolean isId(String word) {
        return "RULE_ID".equals(token(word));
    }

    /** Whether the word is a clause number, a number or a version. */
    boolean isCode(String word) {
        return "RULE_CODE".equals(token(word));
    }

    boolean isPeriod(String word) {
        return "RULE_PERIOD".equals(token(word));
    }

    boolean isMoment(String word) {
        return "RULE_MOMENT".equals(token(word));
    }

    boolean isSpan(String word) {
        return "RULE_SPAN".equals(token(word));
    }

    /** Whether elements can have it as their name. */
    public boolean isName(String word) {
        return isIdentifier(word) || isCode(word) || isPeriod(word);
    }

    /** The one token that the word is, or null where it is none or several. */
    private String token(String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(word));
        Token token = lexer.nextToken();
        return word.equals(token.getText()) ? tokens.get(token.getType()) : null;
    }
}
