package dev.espalier.dsl.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** What the grammar would have taken at some place, in words that people know. */
final class Expectation {

    static final String NODE = "a node (a composite, a decorator or a leaf such as condition or task)";
    static final String DEFINITION = "a definition (param, var, condition, tree or subtree)";

    private static final String VALUE = "a value (a number, a name, true, false or '(')";

    private static final int[] SIGNS = {
        PolicyTokens.NAME,
        PolicyTokens.POLICY,
        PolicyTokens.LBRACE,
        PolicyTokens.LPAREN,
        PolicyTokens.IN,
        PolicyTokens.RANGE,
        PolicyTokens.COLON,
        PolicyTokens.COMMA,
        PolicyTokens.RPAREN,
        PolicyTokens.RBRACE,
    };

    private final IntervalSet tokens;
    private final boolean behindExpression;

    /**
     * @param behindExpression whether an expression has just ended, which an operator would have continued
     */
    Expectation(IntervalSet tokens, boolean behindExpression) {
        this.tokens = tokens;
        this.behindExpression = behindExpression;
    }

    boolean admits(int type) {
        return tokens.contains(type);
    }

    boolean node() {
        return admits(PolicyTokens.TASK);
    }

    boolean definition() {
        return admits(PolicyTokens.PARAM);
    }

    boolean value() {
        return admits(PolicyTokens.NUMBER) && admits(PolicyTokens.NAME);
    }

    /** Such as {@code a node or '}'}; operators are named only before something that could stand behind one. */
    String words(int found) {
        List<String> parts = new ArrayList<>();
        if (behindExpression && Words.isOperand(found) && !value()) {
            parts.add("an operator");
        }
        if (definition()) {
            parts.add(DEFINITION);
        }
        if (node()) {
            parts.add(NODE);
        }
        boolean operators = admits(PolicyTokens.AND) || behindExpression;
        if (value()) {
            parts.add(VALUE);
        } else {
            if (admits(PolicyTokens.EQUAL) && !operators) {
                parts.add("'='");
            }
            if (admits(PolicyTokens.NUMBER)) {
                parts.add("a number");
            }
            for (int type : SIGNS) {
                if (admits(type)) {
                    parts.add(type == PolicyTokens.NAME ? "a name" : "'" + Words.text(type) + "'");
                }
            }
            if (parts.isEmpty() || admits(Token.EOF)) {
                parts.add(admits(Token.EOF) ? "the end of the text" : "something else");
            }
        }
        return join(parts);
    }

    /** The same without what stands in parentheses. */
    String briefly(int found) {
        return words(found)
                .replace(DEFINITION, "a definition")
                .replace(NODE, "a node")
                .replace(VALUE, "a value");
    }

    private static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }
}
