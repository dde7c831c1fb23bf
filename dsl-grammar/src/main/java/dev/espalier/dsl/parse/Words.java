package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** The kinds of tokens, in groups. */
final class Words {

    private static final Map<String, Integer> SPELLED = new HashMap<>();
    private static final List<String> NODE_STARTS = starts(true);

    static {
        for (int type = PolicyTokens.POLICY; type <= PolicyTokens.NOT; type++) {
            SPELLED.put(folded(text(type)), type);
        }
    }

    private Words() {}

    static boolean isDecorator(int type) {
        return type >= PolicyTokens.INVERT && type <= PolicyTokens.SCORE;
    }

    static boolean isLeaf(int type) {
        return type >= PolicyTokens.CONDITION && type <= PolicyTokens.CALL;
    }

    static boolean isComposite(int type) {
        return type >= PolicyTokens.SELECTOR && type <= PolicyTokens.PARALLEL;
    }

    static boolean startsNode(int type) {
        return isComposite(type) || isDecorator(type) || isLeaf(type);
    }

    static boolean startsDefinition(int type) {
        return type == PolicyTokens.PARAM
                || type == PolicyTokens.VAR
                || type == PolicyTokens.SUBTREE
                || type == PolicyTokens.TREE;
    }

    static boolean isOperand(int type) {
        return type == PolicyTokens.NAME
                || type == PolicyTokens.NUMBER
                || type == PolicyTokens.TRUE
                || type == PolicyTokens.FALSE
                || type == PolicyTokens.NOWHERE;
    }

    /** Whether an expression may end with it. */
    static boolean endsExpression(int type) {
        return isOperand(type) || type == PolicyTokens.UNIT || type == PolicyTokens.RPAREN;
    }

    static boolean isOperator(int type) {
        return (type >= PolicyTokens.EQUAL && type <= PolicyTokens.SLASH)
                || type == PolicyTokens.AND
                || type == PolicyTokens.OR;
    }

    static boolean isOperation(int type) {
        return isOperand(type) || isOperator(type) || type == PolicyTokens.NOT;
    }

    static boolean isKeyword(int type) {
        return type >= PolicyTokens.POLICY && type <= PolicyTokens.UNIT;
    }

    /** The operator that someone means who writes one of another language. */
    static int meaningOfForeign(String written) {
        return switch (written) {
            case "==" -> PolicyTokens.EQUAL;
            case "&&" -> PolicyTokens.AND;
            case "||" -> PolicyTokens.OR;
            case "<>" -> PolicyTokens.NOT_EQUAL;
            default -> PolicyTokens.NOT;
        };
    }

    /** A word without what only spelling habits change. */
    static String folded(String word) {
        return word.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The word of the language that is spelled so, in capitals or without '_'; 0 if there is none. */
    static int spelled(String word) {
        return word.length() > 40 ? 0 : SPELLED.getOrDefault(folded(word), 0);
    }

    /** The word of the language with which a node starts here, though it may be spelled otherwise or be called so elsewhere; 0 if none. */
    static int node(Draft draft, int i) {
        int type = draft.type(i);
        if (type != PolicyTokens.NAME) {
            return startsNode(type) ? type : 0;
        }
        int spelled = spelled(draft.text(i));
        return startsNode(spelled) ? spelled : ForeignWords.node(draft.text(i));
    }

    /** Whether it stands between two values. */
    static boolean isJoining(int type) {
        return type == PolicyTokens.AND || type == PolicyTokens.OR || type == PolicyTokens.IN;
    }

    /** Whether something may stand in this decorator's parentheses. */
    static boolean takesArgument(int type) {
        return type == PolicyTokens.REPEAT
                || type == PolicyTokens.RETRY
                || type == PolicyTokens.TIMEOUT
                || type == PolicyTokens.COOLDOWN
                || type == PolicyTokens.CHANCE
                || type == PolicyTokens.WEIGHT
                || type == PolicyTokens.SCORE;
    }

    /** The word that a misspelt start of a node most likely is. */
    static Optional<String> nearestStart(String word) {
        return NearestName.of(word, NODE_STARTS);
    }

    /** The words with which something can start: nodes, or definitions. */
    static List<String> starts(boolean nodes) {
        List<String> starts = new ArrayList<>();
        for (int type = PolicyTokens.POLICY; type <= PolicyTokens.CALL; type++) {
            boolean definition = startsDefinition(type) || type == PolicyTokens.TEAM || type == PolicyTokens.CONDITION;
            if (nodes ? startsNode(type) || type == PolicyTokens.STICKY : definition) {
                starts.add(text(type));
            }
        }
        return starts;
    }

    /** The kind of token that a word of the language is. */
    static int typeOf(String word) {
        for (int type = PolicyTokens.POLICY; type <= PolicyTokens.NOT; type++) {
            if (text(type).equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no word of the language: " + word);
    }

    /** How a token of a fixed text is written. */
    static String text(int type) {
        if (type == Token.EOF) {
            return "";
        }
        String literal = PolicyTokens.VOCABULARY.getLiteralName(type);
        return literal == null ? "" : literal.substring(1, literal.length() - 1);
    }
}
