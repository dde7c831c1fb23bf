package dev.espalier.dsl.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Tells from the layout where a brace is missing: where lines are set in no deeper than the line that opens their block. */
final class Indentation {

    /**
     * A place where a brace is missing.
     *
     * @param brace the one that should be closed
     * @param next what it should be closed before
     */
    record Gap(Token brace, Token next) {}

    /** An open brace, where its line begins, and what stands in its block but not deeper. */
    private static final class Block {
        private final Token brace;
        private final int column;
        private Optional<Token> outside = Optional.empty();

        Block(Token brace, int column) {
            this.brace = brace;
            this.column = column;
        }
    }

    private Indentation() {}

    /** The innermost block that holds a line which is set in no deeper than its own, closing braces aside. */
    static Optional<Gap> gap(TokenStream tokens) {
        Deque<Block> open = new ArrayDeque<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = token.getLine() != line;
            if (first) {
                line = token.getLine();
                column = token.getCharPositionInLine();
            }
            if (token.getType() == PolicyTokens.LBRACE) {
                note(open, token, first, column);
                open.push(new Block(token, column));
            } else if (token.getType() == PolicyTokens.RBRACE) {
                Block block = open.poll();
                if (block != null && first && column < block.column && block.outside.isPresent()) {
                    return Optional.of(new Gap(block.brace, block.outside.get()));
                }
            } else if (token.getType() != Token.EOF) {
                note(open, token, first, column);
            }
        }
        return Optional.empty();
    }

    private static void note(Deque<Block> open, Token token, boolean first, int column) {
        Block block = open.peek();
        if (block != null && first && column <= block.column && block.outside.isEmpty()) {
            block.outside = Optional.of(token);
        }
    }
}
