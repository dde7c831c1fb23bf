package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Counts tokens before the parser sees them. It recurses, so what nests too deeply must be turned away here. */
final class TokenInspector {

    private final Source source;
    private final Limits limits;
    private final Faults faults;
    private final Nesting nesting = new Nesting();
    private int nodes;
    private int definitions;
    private int operations;
    private boolean passedLimit;

    TokenInspector(Source source, Limits limits, Faults faults) {
        this.source = source;
        this.limits = limits;
        this.faults = faults;
    }

    /** Whether the parser may be run on these tokens. */
    boolean admit(List<? extends Token> tokens) {
        for (Token token : tokens) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                count(token);
            }
            if (passedLimit) {
                return false;
            }
        }
        return true;
    }

    /** Braces that nothing closes, outermost first. */
    List<Token> unclosedBraces() {
        return nesting.unclosedBraces();
    }

    private void count(Token token) {
        int type = token.getType();
        if (Words.startsNode(type)) {
            nodes++;
            operations = 0;
        } else if (Words.startsDefinition(type)) {
            definitions++;
            operations = 0;
        } else if (Words.isOperation(type)) {
            operations++;
        }
        nesting.count(token);
        require(nesting.depth(), limits.nesting(), token, "nests deeper than", "levels");
        require(nodes, limits.nodes(), token, "has more than", "nodes");
        require(definitions, limits.definitions(), token, "has more than", "definitions");
        require(operations, limits.operations(), token, "has an expression of more than", "parts");
    }

    private void require(int counted, int most, Token token, String excess, String things) {
        if (counted > most && !passedLimit) {
            passedLimit = true;
            faults.add(
                    Code.LIMIT,
                    source.span(token),
                    "the policy " + excess + " " + most + " " + things + ".",
                    "make it smaller.");
        }
    }
}
