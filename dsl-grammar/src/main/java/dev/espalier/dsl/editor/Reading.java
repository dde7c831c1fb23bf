package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.editor.Mention.Role;
import dev.espalier.dsl.syntax.Keywords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the tokens of a text and notes in which part each name stands. It never stops: what it does not understand it
 * passes over, and at every word that starts a node or a definition it knows again where it is.
 */
final class Reading {

    private static final Callee GROUP = new Callee("", "");

    private final List<Token> tokens;
    private final List<Mention> mentions = new ArrayList<>();
    private final Deque<Callee> open = new ArrayDeque<>();
    private int depth;
    private String owner = "";
    private boolean defining;
    private int next;

    private Reading(List<Token> tokens) {
        this.tokens = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.COMMENT)
                .toList();
    }

    /** Reads a text up to some token; what stands open then can be asked. */
    static Reading of(List<Token> tokens) {
        Reading reading = new Reading(tokens);
        while (reading.next < reading.tokens.size()) {
            reading.step();
        }
        return reading;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** How many braces stand open at the end. */
    int depth() {
        return depth;
    }

    /** The condition or subtree that the end stands in. */
    String owner() {
        return owner;
    }

    /** Whose parentheses stand open at the end, if any do. */
    Optional<Callee> openCallee() {
        return Optional.ofNullable(open.peek());
    }

    /** Whether the parentheses that stand open at the end hold parameters of a definition. */
    boolean definesParameters() {
        return defining && !open.isEmpty();
    }

    private void step() {
        Token token = tokens.get(next);
        Token before = at(next - 1);
        next++;
        if (token.is("{")) {
            depth++;
            open.clear();
        } else if (token.is("}")) {
            depth = Math.max(0, depth - 1);
            open.clear();
            owner = depth <= 1 ? "" : owner;
        } else if (token.is("(")) {
            open.push(callee(before));
        } else if (token.is(")")) {
            open.poll();
            defining &= !open.isEmpty();
        } else if (token.kind() == Token.Kind.WORD && Keywords.ALL.contains(token.text())) {
            keyword(token);
        } else if (token.isName()) {
            name(token, before);
        }
    }

    private void keyword(Token token) {
        boolean starts = Documentation.startsNode(token.text()) || Documentation.startsDefinition(token.text());
        if (starts) {
            open.clear();
            if (depth <= 1) {
                owner = "";
                defining = false;
            }
        }
    }

    private Callee callee(Token before) {
        if (before.isName()) {
            String keyword = at(next - 3).text();
            boolean statement = List.of("task", "call", "neural", "subtree").contains(keyword)
                    || (keyword.equals("condition") && depth == 1);
            defining = statement && (keyword.equals("subtree") || keyword.equals("condition"));
            return new Callee(statement ? keyword : "", before.text());
        }
        boolean takes = before.kind() == Token.Kind.WORD
                && (before.is("options") || before.is("parallel") || Documentation.isDecorator(before.text()));
        return takes ? new Callee(before.text(), "") : GROUP;
    }

    private void name(Token token, Token before) {
        boolean colon = at(next).is(":");
        if (before.is("policy")) {
            add(Role.POLICY, token);
        } else if (before.is("param")) {
            add(Role.PARAM_DEFINITION, token);
        } else if (before.is("var")) {
            add(
                    Role.VARIABLE_DEFINITION,
                    token,
                    Optional.empty(),
                    colon ? at(next + 1).text() : "");
        } else if (before.is("subtree") || (before.is("condition") && depth == 1)) {
            boolean subtree = before.is("subtree");
            add(subtree ? Role.SUBTREE_DEFINITION : Role.CONDITION_DEFINITION, token);
            owner = before.text() + " " + token.text();
        } else if (before.is("task")) {
            add(Role.TASK, token);
        } else if (before.is("neural")) {
            add(Role.SKILL, token);
        } else if (before.is("call")) {
            add(Role.CALL, token);
        } else if (before.is("set")) {
            add(Role.ASSIGNED, token);
        } else if (colon && !open.isEmpty() && (before.is("(") || before.is(","))) {
            if (defining) {
                add(
                        Role.PARAMETER_DEFINITION,
                        token,
                        Optional.empty(),
                        at(next + 1).text());
            } else {
                add(Role.ARGUMENT, token, Optional.of(open.element()), "");
            }
        } else if (before.is(":") && (defining || at(next - 4).is("var"))) {
            add(Role.TYPE, token);
        } else if (before.is(":") && !open.isEmpty() && open.element().keyword().equals("parallel")) {
            add(Role.THRESHOLD, token);
        } else if (before.is(":")
                && !open.isEmpty()
                && open.element().keyword().equals("options")
                && at(next - 3).is("by")) {
            add(Role.SKILL, token);
        } else {
            add(at(next).is("(") ? Role.APPLIED : Role.VALUE, token);
        }
    }

    private void add(Role role, Token token) {
        add(role, token, Optional.empty(), "");
    }

    private void add(Role role, Token token, Optional<Callee> callee, String type) {
        mentions.add(new Mention(role, token, owner, callee, type));
    }

    private Token at(int index) {
        return index < 0 || index >= tokens.size() ? Token.NOTHING : tokens.get(index);
    }
}
