package dev.espalier.runtime.tree;

import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.expression.Argument;
import dev.espalier.runtime.expression.Effect;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.neural.TrainedSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node of a compiled policy with all that is below it, from which nodes of trees are made. Immutable; may be shared
 * between threads.
 *
 * @param <A> the game's agent
 */
public final class NodePlan<A> {

    private interface Maker<A> {
        Node<A> make(TreeContext<A> context);
    }

    private final Maker<A> maker;

    private NodePlan(Maker<A> maker) {
        this.maker = maker;
    }

    Node<A> make(TreeContext<A> context) {
        return maker.make(context);
    }

    public static <A> NodePlan<A> selector(Site site, boolean sticky, List<NodePlan<A>> children) {
        return new NodePlan<>(context -> new SelectorNode<>(site, context, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> sequence(Site site, boolean sticky, List<NodePlan<A>> children) {
        return new NodePlan<>(context -> new SequenceNode<>(site, context, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> randomSelector(Site site, List<NodePlan<A>> children) {
        return new NodePlan<>(context -> new RandomSelectorNode<>(site, context, makeAll(children, context)));
    }

    public static <A> NodePlan<A> utility(Site site, boolean sticky, List<NodePlan<A>> children) {
        return new NodePlan<>(context -> new UtilityNode<>(site, context, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> parallel(Site site, int success, int failure, List<NodePlan<A>> children) {
        return new NodePlan<>(
                context -> new ParallelNode<>(site, context, makeAll(children, context), success, failure));
    }

    public static <A> NodePlan<A> condition(Site site, FlagExpression<A> test) {
        return new NodePlan<>(context -> new ConditionNode<>(site, context, test));
    }

    /**
     * A task of the game.
     *
     * @param action gives a new action for each tree
     */
    public static <A> NodePlan<A> task(Site site, Supplier<Action<A>> action, List<Argument<A>> arguments) {
        return new NodePlan<>(context -> new ActionNode<>(site, context, action.get(), arguments));
    }

    /**
     * A leaf in which a network acts.
     *
     * @param action gives a new way to see and act for each tree
     */
    public static <A> NodePlan<A> neural(Site site, Supplier<NeuralAction<A>> action, TrainedSkill skill) {
        return new NodePlan<>(context -> new NeuralNode<>(site, context, action.get(), skill));
    }

    /**
     * A choice between children by a network.
     *
     * @param action gives a new way to see for each tree
     * @param every how long until it asks again; null for never
     */
    public static <A> NodePlan<A> options(
            Site site,
            Supplier<NeuralAction<A>> action,
            TrainedSkill skill,
            @Nullable Duration<A> every,
            List<NodePlan<A>> children) {
        return new NodePlan<>(
                context -> new OptionsNode<>(site, context, makeAll(children, context), action.get(), skill, every));
    }

    public static <A> NodePlan<A> pause(Site site, Duration<A> duration) {
        return new NodePlan<>(context -> new WaitNode<>(site, context, duration));
    }

    public static <A> NodePlan<A> assignment(Site site, Effect<A> assignment) {
        return new NodePlan<>(context -> new AssignmentNode<>(site, context, assignment));
    }

    public static <A> NodePlan<A> called(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new CalledNode<>(site, context, child.make(context)));
    }

    public static <A> NodePlan<A> invert(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new InvertNode<>(site, context, child.make(context)));
    }

    public static <A> NodePlan<A> succeed(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new ForceNode<>(site, context, child.make(context), true));
    }

    public static <A> NodePlan<A> fail(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new ForceNode<>(site, context, child.make(context), false));
    }

    public static <A> NodePlan<A> repeat(Site site, NumberExpression<A> times, NodePlan<A> child) {
        return new NodePlan<>(context -> new RepeatNode<>(site, context, child.make(context), times));
    }

    public static <A> NodePlan<A> endless(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new EndlessNode<>(site, context, child.make(context)));
    }

    public static <A> NodePlan<A> retry(Site site, NumberExpression<A> tries, NodePlan<A> child) {
        return new NodePlan<>(context -> new RetryNode<>(site, context, child.make(context), tries));
    }

    public static <A> NodePlan<A> untilSuccess(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new UntilNode<>(site, context, child.make(context), Node.Status.SUCCEEDED));
    }

    public static <A> NodePlan<A> untilFailure(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new UntilNode<>(site, context, child.make(context), Node.Status.FAILED));
    }

    public static <A> NodePlan<A> timeout(Site site, Duration<A> duration, NodePlan<A> child) {
        return new NodePlan<>(context -> new TimeoutNode<>(site, context, child.make(context), duration));
    }

    public static <A> NodePlan<A> cooldown(Site site, Duration<A> duration, NodePlan<A> child) {
        return new NodePlan<>(context -> new CooldownNode<>(site, context, child.make(context), duration));
    }

    public static <A> NodePlan<A> chance(Site site, NumberExpression<A> probability, NodePlan<A> child) {
        return new NodePlan<>(context -> new ChanceNode<>(site, context, child.make(context), probability));
    }

    public static <A> NodePlan<A> once(Site site, NodePlan<A> child) {
        return new NodePlan<>(context -> new OnceNode<>(site, context, child.make(context)));
    }

    public static <A> NodePlan<A> weight(Site site, NumberExpression<A> weight, NodePlan<A> child) {
        return new NodePlan<>(context -> new RatedNode<>(site, context, child.make(context), weight, false));
    }

    public static <A> NodePlan<A> score(Site site, NumberExpression<A> score, NodePlan<A> child) {
        return new NodePlan<>(context -> {
            Node<A> made = child.make(context);
            return new RatedNode<>(site, context, made, score, made.hasWake);
        });
    }

    private static <A> List<Node<A>> makeAll(List<NodePlan<A>> plans, TreeContext<A> context) {
        List<Node<A>> nodes = new ArrayList<>(plans.size());
        for (NodePlan<A> plan : plans) {
            nodes.add(plan.make(context));
        }
        return nodes;
    }
}
