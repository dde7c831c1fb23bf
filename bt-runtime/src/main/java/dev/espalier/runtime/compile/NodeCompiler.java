package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.expression.Argument;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.TrainedSkill;
import dev.espalier.runtime.tree.Duration;
import dev.espalier.runtime.tree.NodePlan;
import dev.espalier.runtime.tree.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns checked nodes into plans from which trees are made, with their expressions compiled once for all trees. */
final class NodeCompiler<A> implements CheckedNode.Visitor<NodePlan<A>> {

    private final Binding<A> binding;
    private final Networks networks;
    private final int ticksPerSecond;
    private final ExpressionCompiler<A> expressions;
    private final AssignmentCompiler<A> assignments;
    private boolean asksNetworks;

    NodeCompiler(Binding<A> binding, Networks networks, ExpressionCompiler<A> expressions, int ticksPerSecond) {
        this.binding = binding;
        this.networks = networks;
        this.ticksPerSecond = ticksPerSecond;
        this.expressions = expressions;
        this.assignments = new AssignmentCompiler<>(expressions);
    }

    @Override
    public NodePlan<A> composite(CheckedNode.Composite node) {
        List<NodePlan<A>> children = compileAll(node.children());
        return switch (node.kind()) {
            case SELECTOR -> NodePlan.selector(site(node), node.sticky(), children);
            case SEQUENCE -> NodePlan.sequence(site(node), node.sticky(), children);
            case RANDOM_SELECTOR -> NodePlan.randomSelector(site(node), children);
            case UTILITY -> NodePlan.utility(site(node), node.sticky(), children);
        };
    }

    @Override
    public NodePlan<A> parallel(CheckedNode.Parallel node) {
        return NodePlan.parallel(site(node), node.success(), node.failure(), compileAll(node.children()));
    }

    @Override
    public NodePlan<A> decorator(CheckedNode.Decorator node) {
        Site site = site(node);
        NodePlan<A> child = node.child().accept(this);
        return switch (node.kind()) {
            case INVERT -> NodePlan.invert(site, child);
            case SUCCEED -> NodePlan.succeed(site, child);
            case FAIL -> NodePlan.fail(site, child);
            case REPEAT ->
                node.argument().isPresent()
                        ? NodePlan.repeat(site, counted(node), child)
                        : NodePlan.endless(site, child);
            case RETRY -> NodePlan.retry(site, counted(node), child);
            case UNTIL_SUCCESS -> NodePlan.untilSuccess(site, child);
            case UNTIL_FAILURE -> NodePlan.untilFailure(site, child);
            case TIMEOUT -> NodePlan.timeout(site, new Duration<>(number(node), ticksPerSecond), child);
            case COOLDOWN -> NodePlan.cooldown(site, new Duration<>(number(node), ticksPerSecond), child);
            case CHANCE -> NodePlan.chance(site, counted(node), child);
            case ONCE -> NodePlan.once(site, child);
            case WEIGHT -> NodePlan.weight(site, counted(node), child);
            case SCORE -> NodePlan.score(site, counted(node), child);
        };
    }

    @Override
    public NodePlan<A> options(CheckedNode.Options node) {
        String name = node.skill().name();
        @Nullable
        Duration<A> every = node.every()
                .map(duration -> new Duration<>(expressions.number(duration), ticksPerSecond))
                .orElse(null);
        return NodePlan.options(
                site(node),
                () -> binding.newNeuralAction(name),
                trained(node.skill()),
                every,
                compileAll(node.children()));
    }

    @Override
    public NodePlan<A> neural(CheckedNode.Neural node) {
        String name = node.skill().name();
        return NodePlan.neural(site(node), () -> binding.newNeuralAction(name), trained(node.skill()));
    }

    @Override
    public NodePlan<A> assignment(CheckedNode.Assignment node) {
        return NodePlan.assignment(site(node), assignments.compile(node.variable(), node.value()));
    }

    @Override
    public NodePlan<A> condition(CheckedNode.Condition node) {
        return NodePlan.condition(site(node), expressions.flag(node.test()));
    }

    @Override
    public NodePlan<A> task(CheckedNode.Task node) {
        String name = node.signature().name();
        List<Argument<A>> compiled = expressions.arguments(node.signature().parameters(), node.arguments());
        return NodePlan.task(site(node), () -> binding.newAction(name), compiled);
    }

    @Override
    public NodePlan<A> pause(CheckedNode.Pause node) {
        return NodePlan.pause(site(node), new Duration<>(expressions.number(node.duration()), ticksPerSecond));
    }

    @Override
    public NodePlan<A> called(CheckedNode.Called node) {
        return NodePlan.called(site(node), node.child().accept(this));
    }

    private List<NodePlan<A>> compileAll(List<CheckedNode> nodes) {
        List<NodePlan<A>> plans = new ArrayList<>(nodes.size());
        for (CheckedNode node : nodes) {
            plans.add(node.accept(this));
        }
        return List.copyOf(plans);
    }

    private NumberExpression<A> number(CheckedNode.Decorator node) {
        TypedExpression.Numeric argument = node.argument()
                .orElseThrow(() -> new IllegalArgumentException(node.kind().keyword() + " without its argument"));
        return expressions.number(argument);
    }

    /** One that is no length of time, with a count of what is not finite. */
    private NumberExpression<A> counted(CheckedNode.Decorator node) {
        NumberExpression<A> value = number(node);
        if (value instanceof ConstantNumber<A>) {
            return value;
        }
        String source = node.kind().keyword();
        return frame -> {
            double read = value.read(frame);
            if (!Double.isFinite(read)) {
                frame.strays().add(source, read);
            }
            return read;
        };
    }

    private TrainedSkill trained(Skill skill) {
        asksNetworks = true;
        Network network = networks.find(skill.name())
                .orElseThrow(() -> new IllegalArgumentException("no network for the skill '" + skill.name() + "'"));
        return new TrainedSkill(skill, network);
    }

    /** Whether one of the nodes that were compiled asks a network. */
    boolean asksNetworks() {
        return asksNetworks;
    }

    private static Site site(CheckedNode node) {
        return new Site(node.id(), node.span());
    }
}
