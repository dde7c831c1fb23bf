package dev.espalier.dsl.parse;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Which braces and parentheses belong together in a list of tokens, though some may be missing. Immutable. */
final class Brackets {

    private static final int NONE = -1;

    private final int[] partner;
    private final int[] opener;
    private final int[] braces;

    Brackets(List<? extends Token> tokens) {
        int size = tokens.size();
        partner = new int[size];
        opener = new int[size];
        braces = new int[size];
        Arrays.fill(partner, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < size; i++) {
            int type = tokens.get(i).getType();
            if (type == PolicyTokens.RBRACE || type == PolicyTokens.RPAREN) {
                boolean brace = type == PolicyTokens.RBRACE;
                int wanted = brace ? PolicyTokens.LBRACE : PolicyTokens.LPAREN;
                while (brace && !open.isEmpty() && tokens.get(open.peek()).getType() == PolicyTokens.LPAREN) {
                    open.pop(); // a brace ends what a parenthesis left open
                }
                if (!open.isEmpty() && tokens.get(open.peek()).getType() == wanted) {
                    partner[i] = open.peek();
                    partner[open.pop()] = i;
                    depth -= brace ? 1 : 0;
                }
            }
            opener[i] = open.isEmpty() ? NONE : open.peek();
            braces[i] = depth;
            if (type == PolicyTokens.LBRACE || type == PolicyTokens.LPAREN) {
                open.push(i);
                depth += type == PolicyTokens.LBRACE ? 1 : 0;
            }
        }
    }

    /** The one that belongs to this one, -1 if it is missing. */
    int partner(int i) {
        return partner[i];
    }

    /** The innermost that is open around this token, -1 if there is none. */
    int opener(int i) {
        return opener[i];
    }

    /** How many braces are open around this token. */
    int braces(int i) {
        return braces[i];
    }
}
