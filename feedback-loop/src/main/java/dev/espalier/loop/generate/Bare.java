package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;

/** Trees without their origins, so that they compare by what they mean and not by where they stood. */
final class Bare extends Rewriter {

    private static final Bare BARE = new Bare();

    private Bare() {}

    static Policy of(Policy policy) {
        return BARE.rewrite(policy);
    }

    static boolean same(Node one, Node other) {
        return BARE.rewrite(one).equals(BARE.rewrite(other));
    }

    static boolean same(Expression one, Expression other) {
        return BARE.rewrite(one).equals(BARE.rewrite(other));
    }

    static boolean same(Variable one, Variable other) {
        return BARE.rewrite(one).equals(BARE.rewrite(other));
    }

    static boolean same(ConditionDefinition one, ConditionDefinition other) {
        return BARE.rewrite(one).equals(BARE.rewrite(other));
    }

    static boolean same(Subtree one, Subtree other) {
        return BARE.rewrite(one).equals(BARE.rewrite(other));
    }

    @Override
    Origin origin(Origin origin) {
        return Origin.NONE;
    }
}
