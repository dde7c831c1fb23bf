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
        Node<A> make(NodePlan<A> plan, TreeContext<A> context);
    }

    private final Site site;
    private final boolean hasWake;
    private final @Nullable LiveTest<A> test;
    private final @Nullable Branch<A> testedSequence;
    private final Maker<A> maker;

    private NodePlan(
            Site site,
            boolean hasWake,
            @Nullable LiveTest<A> test,
            @Nullable Branch<A> testedSequence,
            Maker<A> maker) {
        this.site = site;
        this.hasWake = hasWake;
        this.test = test;
        this.testedSequence = testedSequence;
        this.maker = maker;
    }

    private NodePlan(Site site, boolean hasWake, Maker<A> maker) {
        this(site, hasWake, null, null, maker);
    }

    Node<A> make(TreeContext<A> context) {
        return maker.make(this, context);
    }

    Site site() {
        return site;
    }

    /** Whether the node has a wake condition, by which an earlier child of a selector takes over from a later one. */
    boolean hasWake() {
        return hasWake;
    }

    /** The condition, perhaps inverted, that the node is; null when it is something else. */
    @Nullable
    LiveTest<A> test() {
        return test;
    }

    /** What the node knows of its children, if it is a sequence that begins with conditions; null when it is none. */
    @Nullable
    Branch<A> testedSequence() {
        return testedSequence;
    }

    public static <A> NodePlan<A> selector(Site site, boolean sticky, List<NodePlan<A>> children) {
        Branch<A> branch = new Branch<>(children);
        return new NodePlan<>(
                site,
                anyHasWake(children),
                (plan, context) -> new SelectorNode<>(plan, context, branch, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> sequence(Site site, boolean sticky, List<NodePlan<A>> children) {
        Branch<A> branch = new Branch<>(children);
        return new NodePlan<>(
                site,
                branch.hasWake(0),
                null,
                branch.leadingTests() > 0 ? branch : null,
                (plan, context) -> new SequenceNode<>(plan, context, branch, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> randomSelector(Site site, List<NodePlan<A>> children) {
        return new NodePlan<>(
                site, false, (plan, context) -> new RandomSelectorNode<>(plan, context, makeAll(children, context)));
    }

    public static <A> NodePlan<A> utility(Site site, boolean sticky, List<NodePlan<A>> children) {
        return new NodePlan<>(
                site,
                anyHasWake(children),
                (plan, context) -> new UtilityNode<>(plan, context, makeAll(children, context), sticky));
    }

    public static <A> NodePlan<A> parallel(Site site, int success, int failure, List<NodePlan<A>> children) {
        return new NodePlan<>(
                site,
                false,
                (plan, context) -> new ParallelNode<>(plan, context, makeAll(children, context), success, failure));
    }

    public static <A> NodePlan<A> condition(Site site, FlagExpression<A> test) {
        return new NodePlan<>(
                site, true, LiveTest.of(site, test), null, (plan, context) -> new ConditionNode<>(plan, context, test));
    }

    /**
     * A task of the game.
     *
     * @param action gives a new action for each tree
     */
    public static <A> NodePlan<A> task(Site site, Supplier<Action<A>> action, List<Argument<A>> arguments) {
        return new NodePlan<>(site, false, (plan, context) -> new ActionNode<>(plan, context, action.get(), arguments));
    }

    /**
     * A leaf in which a network acts.
     *
     * @param action gives a new way to see and act for each tree
     */
    public static <A> NodePlan<A> neural(Site site, Supplier<NeuralAction<A>> action, TrainedSkill skill) {
        return new NodePlan<>(site, false, (plan, context) -> new NeuralNode<>(plan, context, action.get(), skill));
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
                site,
                false,
                (plan, context) ->
                        new OptionsNode<>(plan, context, makeAll(children, context), action.get(), skill, every));
    }

    public static <A> NodePlan<A> pause(Site site, Duration<A> duration) {
        return new NodePlan<>(site, false, (plan, context) -> new WaitNode<>(plan, context, duration));
    }

    public static <A> NodePlan<A> assignment(Site site, Effect<A> assignment) {
        return new NodePlan<>(site, false, (plan, context) -> new AssignmentNode<>(plan, context, assignment));
    }

    public static <A> NodePlan<A> called(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new CalledNode<>(plan, context, child.make(context)));
    }

    public static <A> NodePlan<A> invert(Site site, NodePlan<A> child) {
        LiveTest<A> test = child.test();
        return new NodePlan<>(
                site,
                test != null,
                test == null ? null : test.inverted(site),
                null,
                (plan, context) -> new InvertNode<>(plan, context, child.make(context)));
    }

    public static <A> NodePlan<A> succeed(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site, false, (plan, context) -> new ForceNode<>(plan, context, child.make(context), true));
    }

    public static <A> NodePlan<A> fail(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site, false, (plan, context) -> new ForceNode<>(plan, context, child.make(context), false));
    }

    public static <A> NodePlan<A> repeat(Site site, NumberExpression<A> times, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new RepeatNode<>(plan, context, child.make(context), times));
    }

    public static <A> NodePlan<A> endless(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new EndlessNode<>(plan, context, child.make(context)));
    }

    public static <A> NodePlan<A> retry(Site site, NumberExpression<A> tries, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new RetryNode<>(plan, context, child.make(context), tries));
    }

    public static <A> NodePlan<A> untilSuccess(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site,
                false,
                (plan, context) -> new UntilNode<>(plan, context, child.make(context), Node.Status.SUCCEEDED));
    }

    public static <A> NodePlan<A> untilFailure(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site,
                false,
                (plan, context) -> new UntilNode<>(plan, context, child.make(context), Node.Status.FAILED));
    }

    public static <A> NodePlan<A> timeout(Site site, Duration<A> duration, NodePlan<A> child) {
        return new NodePlan<>(
                site,
                child.hasWake,
                (plan, context) -> new TimeoutNode<>(plan, context, child.make(context), duration));
    }

    public static <A> NodePlan<A> cooldown(Site site, Duration<A> duration, NodePlan<A> child) {
        return new NodePlan<>(
                site,
                child.hasWake,
                (plan, context) -> new CooldownNode<>(plan, context, child.make(context), duration));
    }

    public static <A> NodePlan<A> chance(Site site, NumberExpression<A> probability, NodePlan<A> child) {
        return new NodePlan<>(
                site, false, (plan, context) -> new ChanceNode<>(plan, context, child.make(context), probability));
    }

    public static <A> NodePlan<A> once(Site site, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new OnceNode<>(plan, context, child.make(context)));
    }

    public static <A> NodePlan<A> weight(Site site, NumberExpression<A> weight, NodePlan<A> child) {
        return new NodePlan<>(
                site, false, (plan, context) -> new RatedNode<>(plan, context, child.make(context), weight));
    }

    public static <A> NodePlan<A> score(Site site, NumberExpression<A> score, NodePlan<A> child) {
        return new NodePlan<>(
                site, child.hasWake, (plan, context) -> new RatedNode<>(plan, context, child.make(context), score));
    }

    private static <A> boolean anyHasWake(List<NodePlan<A>> children) {
        return children.stream().anyMatch(child -> child.hasWake);
    }

    private static <A> List<Node<A>> makeAll(List<NodePlan<A>> plans, TreeContext<A> context) {
        List<Node<A>> nodes = new ArrayList<>(plans.size());
        for (NodePlan<A> plan : plans) {
            nodes.add(plan.make(context));
        }
        return nodes;
    }
}
