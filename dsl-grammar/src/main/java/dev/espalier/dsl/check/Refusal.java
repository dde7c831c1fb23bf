package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;

/**
 * Whether a node may fail at once, and go on failing so, because a condition does not hold. What a {@code cooldown} or a {@code
 * chance} holds back acts again soon, so that is no refusal; nor does a task refuse, which may fail for reasons of the game.
 */
final class Refusal implements CheckedNode.Visitor<Boolean> {

    @Override
    public Boolean composite(CheckedNode.Composite node) {
        if (node.kind() != CompositeKind.SEQUENCE) {
            return node.children().stream().allMatch(child -> child.accept(this));
        }
        for (CheckedNode child : node.children()) {
            if (child.accept(this)) {
                return true;
            }
            if (!(child instanceof CheckedNode.Condition || child instanceof CheckedNode.Assignment)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Boolean parallel(CheckedNode.Parallel node) {
        return node.children().stream().allMatch(child -> child.accept(this));
    }

    @Override
    public Boolean options(CheckedNode.Options node) {
        return node.children().stream().allMatch(child -> child.accept(this));
    }

    @Override
    public Boolean decorator(CheckedNode.Decorator node) {
        boolean tested = node.kind() == DecoratorKind.INVERT && node.child() instanceof CheckedNode.Condition;
        return switch (node.kind()) {
            case INVERT -> tested && node.child().accept(this);
            case SUCCEED, UNTIL_SUCCESS, UNTIL_FAILURE, COOLDOWN, CHANCE -> false;
            case ONCE -> true;
            case FAIL, REPEAT, RETRY, TIMEOUT, WEIGHT, SCORE -> node.child().accept(this);
        };
    }

    @Override
    public Boolean condition(CheckedNode.Condition node) {
        return !(node.test() instanceof TypedExpression.FlagConstant constant && constant.value());
    }

    @Override
    public Boolean task(CheckedNode.Task node) {
        return false;
    }

    @Override
    public Boolean neural(CheckedNode.Neural node) {
        return false;
    }

    @Override
    public Boolean assignment(CheckedNode.Assignment node) {
        return false;
    }

    @Override
    public Boolean pause(CheckedNode.Pause node) {
        return false;
    }

    @Override
    public Boolean called(CheckedNode.Called node) {
        return node.child().accept(this);
    }
}
