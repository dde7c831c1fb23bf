package dev.espalier.dsl.parse;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Comment.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Gives every comment to an element. Elements that take comments are the policy, its definitions and the nodes that stand
 * directly in a block; a comment within one of their lines goes before the whole element. The brackets of {@code tree} are
 * no element: what stands before them goes to the root node, what stands behind them to the policy.
 */
final class Comments {

    private final PolicyGrammar.PolicyContext policy;
    private final Map<ParserRuleContext, List<Comment>> byElement = new HashMap<>();

    Comments(PolicyGrammar.PolicyContext policy, List<Token> comments) {
        this.policy = policy;
        comments.forEach(this::place);
    }

    List<Comment> of(ParserRuleContext element) {
        return byElement.getOrDefault(element, List.of());
    }

    private void place(Token comment) {
        Token open = policy.LBRACE() == null ? null : policy.LBRACE().getSymbol();
        if (open == null || isBefore(comment, open)) {
            give(policy, Place.BEFORE, comment);
        } else if (policy.getStop() == null || isBefore(comment, policy.getStop())) {
            placeAmong(policy.definition(), open, policy, policy, comment);
        } else {
            give(policy, onLineOf(policy.getStop(), comment) ? Place.BEHIND : Place.INSIDE, comment);
        }
    }

    private void placeAmong(
            List<? extends ParserRuleContext> elements,
            Token open,
            ParserRuleContext statement,
            ParserRuleContext holder,
            Token comment) {
        ParserRuleContext previous = null;
        ParserRuleContext next = null;
        for (ParserRuleContext element : elements) {
            if (isBefore(comment, element.getStart())) {
                next = element;
                break;
            }
            if (element.getStop() != null && isBefore(comment, element.getStop())) {
                placeInside(element, comment);
                return;
            }
            previous = element;
        }
        if (previous != null && previous.getStop() != null && onLineOf(previous.getStop(), comment)) {
            give(previous, Place.BEHIND, comment);
        } else if (previous == null && onLineOf(open, comment)) {
            give(statement, Place.BEFORE, comment);
        } else if (next != null) {
            give(next, Place.BEFORE, comment);
        } else {
            give(holder, Place.INSIDE, comment);
        }
    }

    private void placeInside(ParserRuleContext statement, Token comment) {
        ParserRuleContext holder = statement;
        while (holder instanceof PolicyGrammar.DecoratedContext decorated
                && decorated.node() != null
                && !isBefore(comment, decorated.node().getStart())) {
            holder = decorated.node();
        }
        PolicyGrammar.BlockContext block = holder.getRuleContext(PolicyGrammar.BlockContext.class, 0);
        if (block == null
                || block.LBRACE() == null
                || isBefore(comment, block.LBRACE().getSymbol())) {
            give(statement, Place.BEFORE, comment);
        } else {
            placeAmong(block.node(), block.LBRACE().getSymbol(), statement, holder, comment);
        }
    }

    private void give(ParserRuleContext element, Place place, Token comment) {
        if (element instanceof PolicyGrammar.TreeDefinitionContext tree) {
            boolean rooted = tree.block() != null && !tree.block().node().isEmpty();
            if (place == Place.BEFORE && rooted) {
                give(tree.block().node(0), place, comment);
            } else {
                give(policy, Place.INSIDE, comment);
            }
            return;
        }
        byElement
                .computeIfAbsent(element, unused -> new ArrayList<>())
                .add(new Comment(place, comment.getText().substring(2).strip()));
    }

    private static boolean isBefore(Token one, Token other) {
        return one.getStartIndex() < other.getStartIndex();
    }

    private static boolean onLineOf(Token token, Token comment) {
        return token.getLine() == comment.getLine();
    }
}
