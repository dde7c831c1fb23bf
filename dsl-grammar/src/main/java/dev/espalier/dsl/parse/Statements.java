package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import java.util.HashSet;
import java.util.Set;

/**
 * Leaves without their word: {@code shoot()} for a task, {@code health < 0.3} for a condition, {@code not} for invert.
 * For one draft.
 */
final class Statements implements Rewriting {

    private final Set<String> subtrees = new HashSet<>();
    private final Set<String> conditions = new HashSet<>();
    private final Set<String> variables = new HashSet<>();

    /** The last token before which a word was put. */
    private int mended = -1;

    @Override
    public void rewrite(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.NAME) && draft.braces(i) == 1) {
                if (draft.is(i - 1, PolicyTokens.SUBTREE)) {
                    subtrees.add(draft.text(i));
                } else if (draft.is(i - 1, PolicyTokens.CONDITION)) {
                    conditions.add(draft.text(i));
                } else if (draft.is(i - 1, PolicyTokens.VAR)) {
                    variables.add(draft.text(i));
                }
            }
        }
        for (int i = 1; i < draft.size(); i++) {
            if (draft.braces(i) < 2 || !draft.startsAnew(i)) {
                continue;
            }
            if (draft.is(i, PolicyTokens.NOT)) {
                not(draft, i);
            } else if (draft.is(i, PolicyTokens.SUBTREE) && draft.is(i + 1, PolicyTokens.NAME)) {
                subtree(draft, i);
            } else if (draft.is(i, PolicyTokens.NAME) && !isUnit(draft, i)) {
                name(draft, i);
            }
        }
    }

    private static boolean isUnit(Draft draft, int i) {
        return draft.is(i - 1, PolicyTokens.NUMBER) && draft.touches(i);
    }

    private void name(Draft draft, int i) {
        String name = draft.text(i);
        boolean behindMisspelt = draft.is(i - 1, PolicyTokens.NAME)
                && draft.startsAnew(i - 1)
                && Words.nearestStart(draft.text(i - 1)).isPresent();
        if (behindMisspelt || ForeignWords.STATEMENTS.contains(name)) {
            return;
        }
        boolean called = draft.is(i + 1, PolicyTokens.LPAREN);
        boolean compared = isComparison(draft.type(i + 1)) || draft.is(i + 1, PolicyTokens.AND, PolicyTokens.OR);
        boolean behindNode = draft.is(i - 1, PolicyTokens.LBRACE, PolicyTokens.RBRACE, PolicyTokens.RPAREN)
                || (mended >= 0 && mended == i - 1);
        boolean alone = behindNode
                && (draft.is(i + 1, PolicyTokens.RBRACE, PolicyTokens.NAME) || Words.startsNode(draft.type(i + 1)));
        int comparedCall = called ? draft.partner(i + 1) + 1 : 0;
        boolean comparesCall = comparedCall > 0 && isComparison(draft.type(comparedCall));
        if (variables.contains(name) && draft.is(i + 1, PolicyTokens.EQUAL) && !draft.is(i - 1, PolicyTokens.SET)) {
            insert(draft, i, PolicyTokens.SET, "a var gets another value by 'set'.");
        } else if (compared || comparesCall) {
            insert(draft, i, PolicyTokens.CONDITION, "a test of the world starts with 'condition'.");
        } else if ((called || alone) && conditions.contains(name)) {
            insert(draft, i, PolicyTokens.CONDITION, "a named condition is used as 'condition " + name + "()'.");
        } else if ((called || alone) && subtrees.contains(name)) {
            insert(draft, i, PolicyTokens.CALL, "a subtree is used as 'call " + name + "()'.");
        } else if (called && Words.nearestStart(name).isEmpty()) {
            insert(draft, i, PolicyTokens.TASK, "a task is used as 'task " + name + "(...)'.");
        } else if (alone
                && (!draft.is(i - 1, PolicyTokens.NAME) || mended == i - 1)
                && Words.nearestStart(name).isEmpty()) {
            bare(draft, i);
        }
    }

    /** A name alone: whether it is something to do or to test only the game can tell. */
    private void bare(Draft draft, int i) {
        String name = draft.text(i);
        if (Words.startsNode(draft.type(i + 1)) && draft.line(i + 1) == draft.line(i)) {
            return; // it says something about that node
        }
        String message = "a node starts with its kind, but '" + name + "' is none.";
        String remedy = "write 'task' before '" + name + "' if it is to be done, 'condition' if it is to be tested.";
        draft.report(Code.SYNTAX, i, message, remedy, Fix.before(draft.span(i), "task "));
        draft.insertBefore(i, PolicyTokens.TASK);
        mended = i;
    }

    private static boolean isComparison(int type) {
        return type >= PolicyTokens.EQUAL && type <= PolicyTokens.AT_LEAST;
    }

    private void not(Draft draft, int i) {
        boolean node = Words.startsNode(draft.type(i + 1)) || draft.is(i + 1, PolicyTokens.STICKY);
        if (node) {
            draft.replace(Code.FOREIGN_WORD, i, i, "a node is turned round by 'invert'; 'not' is for tests.", "invert");
            draft.become(i, PolicyTokens.INVERT);
        } else {
            insert(draft, i, PolicyTokens.CONDITION, "a test of the world starts with 'condition'.");
        }
    }

    private static void subtree(Draft draft, int i) {
        int end = draft.is(i + 2, PolicyTokens.LPAREN) ? draft.partner(i + 2) + 1 : i + 2;
        if (end > 0 && !draft.is(end, PolicyTokens.LBRACE)) {
            draft.replace(Code.FOREIGN_WORD, i, i, "a subtree is used by 'call'.", "call");
            draft.become(i, PolicyTokens.CALL);
        }
    }

    private void insert(Draft draft, int i, int keyword, String message) {
        String word = Words.text(keyword);
        draft.report(
                Code.SYNTAX,
                i,
                message,
                "write '" + word + "' before '" + draft.text(i) + "'.",
                Fix.before(draft.span(i), word + " "));
        draft.insertBefore(i, keyword);
        mended = i;
    }
}
