package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text that does not parse, while {@linkplain Rewriting rewritings} look for what was meant. Tokens are changed at
 * once; those taken out and put in show only when the next rewriting {@linkplain #settle starts}, so that numbers of tokens stay
 * good. The last token is the end of the text.
 */
final class Draft {

    private final Source source;
    private final Faults faults;
    private List<CommonToken> tokens = new ArrayList<>();
    private final Map<Integer, List<CommonToken>> inserted = new HashMap<>();
    private boolean[] removed = {};
    private Brackets brackets = new Brackets(List.of());

    Draft(List<? extends Token> all, Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
        for (Token token : all) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add((CommonToken) token);
            }
        }
        settle();
    }

    /** Makes the changes show, and finds again what opens and closes. */
    final void settle() {
        List<CommonToken> settled = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            settled.addAll(inserted.getOrDefault(i, List.of()));
            if (i >= removed.length || !removed[i]) {
                settled.add(tokens.get(i));
            }
        }
        tokens = settled;
        inserted.clear();
        removed = new boolean[tokens.size()];
        brackets = new Brackets(tokens);
    }

    /** What a parser reads. */
    List<CommonToken> tokens() {
        return tokens;
    }

    /** Number of tokens without the end of the text. */
    int size() {
        return tokens.size() - 1;
    }

    int type(int i) {
        return i < 0 ? 0 : i >= tokens.size() ? Token.EOF : tokens.get(i).getType();
    }

    boolean is(int i, int... types) {
        int type = type(i);
        for (int one : types) {
            if (one == type) {
                return true;
            }
        }
        return false;
    }

    String text(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).getText();
    }

    /** Whether it is a character that means nothing, this one. */
    boolean isSign(int i, String sign) {
        return type(i) == PolicyTokens.UNKNOWN && text(i).equals(sign);
    }

    /** Whether nothing stands between it and the token before. */
    boolean touches(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i - 1).getStopIndex() + 1 == tokens.get(i).getStartIndex();
    }

    int line(int i) {
        return tokens.get(i).getLine();
    }

    /** The brace or parenthesis that belongs to this one, -1 if it is missing. */
    int partner(int i) {
        return brackets.partner(i);
    }

    /** The innermost open brace or parenthesis around it, -1 if there is none. */
    int opener(int i) {
        return brackets.opener(i);
    }

    boolean inParentheses(int i) {
        return type(brackets.opener(i)) == PolicyTokens.LPAREN;
    }

    /** How many braces are open around it: in one stand definitions, in more nodes. */
    int braces(int i) {
        return brackets.braces(i);
    }

    /** Whether something new starts here: a node, a definition, or an operator between two values. */
    boolean startsAnew(int i) {
        int before = type(i - 1);
        return !inParentheses(i)
                && (i == 0
                        || Words.endsExpression(before)
                        || Words.isDecorator(before)
                        || is(
                                i - 1,
                                PolicyTokens.LBRACE,
                                PolicyTokens.RBRACE,
                                PolicyTokens.STICKY,
                                PolicyTokens.STRING));
    }

    /** Whether a value starts here. */
    boolean startsValue(int i) {
        int before = type(i - 1);
        return Words.isOperator(before)
                || is(
                        i - 1,
                        PolicyTokens.CONDITION,
                        PolicyTokens.WAIT,
                        PolicyTokens.NOT,
                        PolicyTokens.LPAREN,
                        PolicyTokens.COMMA,
                        PolicyTokens.COLON,
                        PolicyTokens.FOREIGN);
    }

    Span span(int i) {
        return source.span(tokens.get(i));
    }

    Span span(int from, int to) {
        Span first = span(from);
        return new Span(first.start(), Math.max(first.end(), span(to).end()), first.line(), first.column());
    }

    /** What was written from one token to another. */
    String written(int from, int to) {
        Span span = span(from, to);
        return source.text().substring(span.start(), span.end());
    }

    /** What stands between two tokens. */
    String between(int from, int to) {
        int start = span(from).end();
        return source.text().substring(start, Math.max(start, span(to).start()));
    }

    void become(int i, int type) {
        become(i, type, Words.text(type));
    }

    void become(int i, int type, String text) {
        tokens.get(i).setType(type);
        tokens.get(i).setText(text);
    }

    void remove(int i) {
        removed[i] = true;
    }

    /** Takes some tokens in a row to another place. */
    void move(int from, int to, int before) {
        inserted.computeIfAbsent(before, unused -> new ArrayList<>()).addAll(tokens.subList(from, to + 1));
        removeAll(from, to);
    }

    /** Takes out some tokens in a row; the one before them reaches to their end, so that their text belongs to it. */
    void removeAll(int from, int to) {
        for (int i = from; i <= to; i++) {
            removed[i] = true;
        }
    }

    void join(int from, int to, int type, String text) {
        become(from, type, text);
        tokens.get(from).setStopIndex(tokens.get(to).getStopIndex());
        removeAll(from + 1, to);
    }

    /** Reads what stands behind the first characters of a token as tokens of its own, which follow it. */
    void split(int i, int length) {
        CommonToken token = tokens.get(i);
        int start = token.getStartIndex() + length;
        String rest = source.text().substring(start, token.getStopIndex() + 1);
        token.setStopIndex(start - 1);
        for (Token part : new PolicyTokens(new SourceStream(rest)).getAllTokens()) {
            if (part.getChannel() == Token.DEFAULT_CHANNEL) {
                CommonToken moved = new CommonToken(part);
                moved.setText(part.getText());
                moved.setStartIndex(part.getStartIndex() + start);
                moved.setStopIndex(part.getStopIndex() + start);
                moved.setLine(token.getLine());
                moved.setCharPositionInLine(token.getCharPositionInLine() + length + part.getCharPositionInLine());
                inserted.computeIfAbsent(i + 1, unused -> new ArrayList<>()).add(moved);
            }
        }
    }

    void insertBefore(int i, int type) {
        insertBefore(i, type, Words.text(type));
    }

    void insertBefore(int i, int type, String text) {
        CommonToken next = tokens.get(i);
        CommonToken token = new CommonToken(next); // an error that ANTLR makes up asks where a token came from
        token.setType(type);
        token.setText(text);
        token.setStopIndex(next.getStartIndex() - 1);
        inserted.computeIfAbsent(i, unused -> new ArrayList<>()).add(token);
    }

    /** Reports that some tokens should be written otherwise. */
    void replace(Code code, int from, int to, String message, String replacement) {
        Span span = span(from, to);
        String shown = shortened(replacement.strip());
        String remedy = replacement.isBlank()
                ? "remove '" + shortened(written(from, to).strip()) + "'."
                : "write '" + shown + "'.";
        faults.add(code, span, message, remedy, new Fix(span, replacement));
    }

    void report(Code code, int i, String message, String remedy) {
        faults.add(code, span(i), message, remedy);
    }

    void report(Code code, int i, String message, String remedy, Fix fix) {
        faults.add(code, span(i), message, remedy, fix);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 40)) + " ...";
    }
}
