package dev.espalier.dsl.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * How deep the parser would have to recurse at each token: open braces and parentheses, and before each of them the
 * decorators and signs that wait for their operand.
 */
final class Nesting {

    /** What was waiting in front of an open brace or parenthesis. */
    private record Opening(Token token, int decorators, int signs) {}

    private final Deque<Opening> open = new ArrayDeque<>();
    private int depth;
    private int decorators;
    private int signs;
    private boolean operandBefore;

    int depth() {
        return depth;
    }

    /** Braces that are still open, outermost first. */
    List<Token> unclosedBraces() {
        List<Token> braces = new ArrayList<>();
        open.descendingIterator().forEachRemaining(opening -> {
            if (opening.token().getType() == PolicyTokens.LBRACE) {
                braces.add(opening.token());
            }
        });
        return braces;
    }

    void count(Token token) {
        int type = token.getType();
        switch (type) {
            case PolicyTokens.LBRACE, PolicyTokens.LPAREN -> open(token);
            case PolicyTokens.RBRACE -> close(PolicyTokens.LBRACE);
            case PolicyTokens.RPAREN -> close(PolicyTokens.LPAREN);
            case PolicyTokens.NOT -> sign();
            case PolicyTokens.MINUS -> {
                if (!operandBefore) {
                    sign();
                }
            }
            default -> {
                if (Words.isDecorator(type)) {
                    decorators++;
                    depth++;
                } else if (Words.isLeaf(type)) {
                    depth -= decorators;
                    decorators = 0;
                } else if (Words.isOperand(type)) {
                    endSigns();
                }
            }
        }
        operandBefore = Words.endsExpression(type);
    }

    private void sign() {
        signs++;
        depth++;
    }

    private void endSigns() {
        depth -= signs;
        signs = 0;
    }

    private void open(Token token) {
        open.push(new Opening(token, decorators, signs));
        decorators = 0;
        signs = 0;
        depth++;
    }

    private void close(int opener) {
        Opening last = open.peek();
        if (last == null || last.token().getType() != opener) {
            return;
        }
        open.pop();
        depth -= 1 + decorators + signs;
        decorators = last.decorators();
        signs = last.signs();
        endSigns();
        if (opener == PolicyTokens.LBRACE) {
            depth -= decorators;
            decorators = 0;
        }
    }
}
