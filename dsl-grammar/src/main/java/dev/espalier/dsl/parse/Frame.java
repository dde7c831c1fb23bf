package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;

/** What stands around the nodes: the head of the policy, its tree, and braces that are closed too early or too often. */
final class Frame implements Rewriting {

    private static final String NAME = "my_policy";

    @Override
    public void rewrite(Draft draft) {
        if (draft.size() == 0) {
            return;
        }
        if (draft.is(0, PolicyTokens.POLICY)) {
            name(draft);
        } else if (draft.partner(draft.size() - 1) >= 0) {
            head(draft);
            return;
        }
        bareNode(draft);
        end(draft);
    }

    private static void name(Draft draft) {
        if (draft.is(1, PolicyTokens.LBRACE)) {
            draft.report(
                    Code.SYNTAX,
                    1,
                    "expected a name after 'policy', but found '{'.",
                    "write a name before '{'.",
                    Fix.behind(draft.span(0), " " + NAME));
            draft.insertBefore(1, PolicyTokens.NAME, NAME);
        } else if (draft.is(1, PolicyTokens.STRING) && draft.is(2, PolicyTokens.LBRACE)) {
            String written = Label.read(draft.text(1)).strip().replaceAll("[^a-zA-Z0-9]+", "_");
            String name = written.matches("[a-zA-Z_].{0,60}") ? written : NAME;
            draft.replace(Code.SYNTAX, 1, 1, "the name of a policy stands without quotes.", name);
            draft.become(1, PolicyTokens.NAME, name);
        } else if (draft.is(1, PolicyTokens.NAME)
                && draft.is(2, PolicyTokens.COLON, PolicyTokens.EQUAL)
                && draft.is(3, PolicyTokens.LBRACE)) {
            draft.replace(Code.SYNTAX, 2, 2, "nothing stands between the name of a policy and its block.", "");
            draft.remove(2);
        } else if (draft.is(1, PolicyTokens.NAME) && draft.is(2, PolicyTokens.LPAREN) && draft.partner(2) > 2) {
            int close = draft.partner(2);
            draft.replace(Code.NEEDLESS_PARENTHESES, 2, close, "a policy takes no arguments.", "");
            draft.removeAll(2, close);
        }
    }

    /** A text that begins with a definition or a node. */
    private static void head(Draft draft) {
        int last = draft.size() - 1;
        boolean node = Words.isComposite(draft.type(0)) && draft.partner(last) <= 2;
        boolean definition = Words.startsDefinition(draft.type(0)) || draft.is(0, PolicyTokens.TEAM);
        boolean named = draft.is(0, PolicyTokens.NAME) && draft.is(1, PolicyTokens.LBRACE) && draft.partner(1) == last;
        if (named) {
            draft.report(
                    Code.SYNTAX,
                    0,
                    "a text begins with 'policy'.",
                    "write 'policy' before '" + draft.text(0) + "'.",
                    Fix.before(draft.span(0), "policy "));
            draft.insertBefore(0, PolicyTokens.POLICY);
        } else if (node || definition) {
            String open = "policy " + NAME + " {" + (node ? " tree {" : "") + "\n";
            String close = node ? "\n} }" : "\n}";
            draft.report(
                    Code.SYNTAX,
                    0,
                    "a text begins with 'policy', but found '" + draft.text(0) + "'.",
                    "put it into a policy: 'policy NAME { ... }'.",
                    new Fix(draft.span(0, last), open + draft.written(0, last) + close));
            draft.insertBefore(0, PolicyTokens.POLICY);
            draft.insertBefore(0, PolicyTokens.NAME, NAME);
            draft.insertBefore(0, PolicyTokens.LBRACE);
            if (node) {
                draft.insertBefore(0, PolicyTokens.TREE);
                draft.insertBefore(0, PolicyTokens.LBRACE);
                draft.insertBefore(last + 1, PolicyTokens.RBRACE);
            }
            draft.insertBefore(last + 1, PolicyTokens.RBRACE);
        }
    }

    /** A composite where the tree should stand. */
    private static void bareNode(Draft draft) {
        int found = -1;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.is(i, PolicyTokens.TREE)) {
                return;
            }
            boolean node = Words.isComposite(draft.type(i))
                    || (draft.is(i, PolicyTokens.TASK, PolicyTokens.CALL, PolicyTokens.NEURAL)
                            && draft.is(i + 2, PolicyTokens.LPAREN));
            if (found < 0 && draft.braces(i) == 1 && node) {
                found = i;
            }
        }
        int open = found;
        boolean leaf = found >= 0 && Words.isLeaf(draft.type(found));
        int bracket = leaf ? PolicyTokens.LPAREN : PolicyTokens.LBRACE;
        while (open > 0 && open < found + 3 && !draft.is(open, bracket)) {
            open++;
        }
        int close = open > 0 && draft.is(open, bracket) ? draft.partner(open) : -1;
        if (close > 0) {
            draft.report(
                    Code.NO_TREE,
                    found,
                    "the policy has no tree; its nodes stand in 'tree { ... }'.",
                    "put it into a tree.",
                    new Fix(draft.span(found, close), "tree { " + draft.written(found, close) + " }"));
            draft.insertBefore(found, PolicyTokens.TREE);
            draft.insertBefore(found, PolicyTokens.LBRACE);
            draft.insertBefore(close + 1, PolicyTokens.RBRACE);
        }
    }

    /** The end of the policy: closed too often, or too early. */
    private static void end(Draft draft) {
        int open = 0;
        while (open < draft.size() && !draft.is(open, PolicyTokens.LBRACE)) {
            open++;
        }
        int close = open < draft.size() ? draft.partner(open) : -1;
        if (close < 0 || close == draft.size() - 1) {
            strayNode(draft);
            return;
        }
        int next = close + 1;
        int last = draft.size() - 1;
        boolean closers = true;
        for (int i = next; i <= last; i++) {
            closers &= draft.is(i, PolicyTokens.RBRACE);
        }
        boolean definition =
                Words.startsDefinition(draft.type(next)) || draft.is(next, PolicyTokens.TEAM, PolicyTokens.CONDITION);
        if (closers && !hasStrayNode(draft)) {
            draft.replace(Code.SYNTAX, next, last, "the policy is closed already, but '}' follows.", "");
            draft.removeAll(next, last);
        } else if (definition) {
            boolean surplus = draft.is(last, PolicyTokens.RBRACE) && draft.partner(last) < 0;
            Span brace = draft.span(close);
            String rest = draft.between(close, next) + draft.written(next, last);
            Span all = new Span(brace.start(), draft.span(last).end(), brace.line(), brace.column());
            draft.report(
                    Code.SYNTAX,
                    next,
                    "the policy is closed, but '" + draft.text(next) + "' follows.",
                    "close the policy behind its last definition.",
                    new Fix(all, surplus ? rest : rest + "\n}"));
            draft.remove(close);
            if (!surplus) {
                draft.insertBefore(last + 1, PolicyTokens.RBRACE);
            }
        } else {
            strayNode(draft);
        }
    }

    private static boolean hasStrayNode(Draft draft) {
        return strayNodeAt(draft) > 0;
    }

    /** A node that stands behind the block that should hold it. */
    private static int strayNodeAt(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            boolean node = Words.startsNode(draft.type(i)) && !draft.is(i, PolicyTokens.CONDITION);
            if (node && draft.braces(i) == 1 && draft.is(i - 1, PolicyTokens.RBRACE)) {
                return i;
            }
        }
        return -1;
    }

    private static void strayNode(Draft draft) {
        int at = strayNodeAt(draft);
        int last = draft.size() - 1;
        if (at > 0 && draft.is(last, PolicyTokens.RBRACE) && draft.partner(last) < 0) {
            draft.report(
                    Code.SYNTAX,
                    at,
                    "expected a definition, but '" + draft.text(at)
                            + "' starts a node: a '}' before it closes too early.",
                    "remove the '}' before '" + draft.text(at) + "'.",
                    new Fix(draft.span(at - 1), ""));
            draft.remove(at - 1);
        }
    }
}
