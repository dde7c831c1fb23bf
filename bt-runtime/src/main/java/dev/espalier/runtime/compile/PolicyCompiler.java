package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.NetworkChecker;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.tree.NodePlan;
import java.util.List;

/**
 * Compiles checked policies for one game. Immutable; may be shared between threads.
 *
 * @param <A> the game's agent
 */
public final class PolicyCompiler<A> {

    private final Binding<A> binding;
    private final Networks networks;
    private final int ticksPerSecond;

    /**
     * A compiler for policies without skills.
     *
     * @param binding the game's code
     * @param ticksPerSecond how many ticks of the game make a second; positive
     */
    public PolicyCompiler(Binding<A> binding, int ticksPerSecond) {
        this(binding, Networks.none(), ticksPerSecond);
    }

    /**
     * A compiler for one game.
     *
     * @param binding the game's code
     * @param networks those that policies may use
     * @param ticksPerSecond how many ticks of the game make a second; positive
     */
    public PolicyCompiler(Binding<A> binding, Networks networks, int ticksPerSecond) {
        if (ticksPerSecond <= 0) {
            throw new IllegalArgumentException("ticksPerSecond must be positive, but is " + ticksPerSecond);
        }
        this.binding = binding;
        this.networks = networks;
        this.ticksPerSecond = ticksPerSecond;
    }

    /**
     * Compiles a policy.
     *
     * @throws IllegalArgumentException if it was checked against another vocabulary, or is nested more deeply than 500 nodes,
     *     calls expanded, so that stepping it could overflow a small stack
     * @throws NetworkFaultException if it uses a skill for which there is no network, or one of another shape
     */
    public CompiledPolicy<A> compile(CheckedPolicy policy) {
        if (!policy.vocabulary().equals(binding.vocabulary())) {
            throw new IllegalArgumentException("the policy was checked for "
                    + policy.vocabulary().name() + " " + policy.vocabulary().version() + ", but the binding is of "
                    + binding.vocabulary().name() + " " + binding.vocabulary().version());
        }
        DepthLimit.require(policy.root());
        List<Diagnostic> faults = NetworkChecker.check(policy, networks.shapes());
        if (!faults.isEmpty()) {
            throw new NetworkFaultException(faults);
        }
        ExpressionCompiler<A> expressions = new ExpressionCompiler<>(binding);
        NodeCompiler<A> nodes = new NodeCompiler<>(binding, networks, expressions, ticksPerSecond);
        NodePlan<A> root = policy.root().accept(nodes);
        return new CompiledPolicy<>(binding, policy, root, expressions.framePlan(), nodes.asksNetworks());
    }
}
