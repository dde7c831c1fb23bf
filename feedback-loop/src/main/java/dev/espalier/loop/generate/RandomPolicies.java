package dev.espalier.loop.generate;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.loop.generate.Admission.Admitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The control for every other generator: policies drawn afresh, about as large as the first parent, that owe nothing else to
 * it. The best of many of them is what search without memory reaches with the same matches. Immutable; may be shared between
 * threads.
 */
public final class RandomPolicies implements Generator {

    private static final int LEAST_NODES = 6;

    private final PolicyReader reader;
    private final GeneratorSettings settings;
    private final Actions actions;

    /**
     * @param vocabulary what candidates are checked against
     * @param drawn the part of it from which they are drawn; at least one of its tasks must be callable
     * @param settings bounds
     */
    public RandomPolicies(Vocabulary vocabulary, Vocabulary drawn, GeneratorSettings settings) {
        this.reader = new PolicyReader(vocabulary);
        this.settings = settings;
        this.actions = new Actions(drawn, new Conditions(drawn));
    }

    @Override
    public Candidate propose(List<CheckedPolicy> parents, RandomGenerator random) {
        if (parents.isEmpty()) {
            throw new IllegalArgumentException("a random policy needs a parent to be as large as");
        }
        Admission admission = new Admission(reader, parents, settings.maxNodes());
        String name = parents.get(0).policy().name();
        int size = Math.max(
                LEAST_NODES, Math.min(settings.maxNodes(), parents.get(0).nodeCount()));
        Optional<Candidate> lesser = Optional.empty();
        for (int attempt = 0; attempt < settings.tries(); attempt++) {
            Optional<Admitted> admitted = admission.admit(draw(name, size, random));
            if (admitted.isPresent()) {
                CheckedPolicy policy = admitted.get().policy();
                Candidate candidate = new Candidate(policy, "drew a random policy of " + policy.nodeCount() + " nodes");
                if (admitted.get().clean()) {
                    return candidate;
                }
                lesser = lesser.or(() -> Optional.of(candidate));
            }
        }
        return lesser.orElseThrow(
                () -> new NoCandidateException("no valid random policy in " + settings.tries() + " tries"));
    }

    /** Plans under a selector, each behind a condition, and an action for when none of them is wanted. */
    private Policy draw(String name, int size, RandomGenerator random) {
        Policy empty = policy(name, actions.task(random));
        List<Node> choices = new ArrayList<>();
        Node last = actions.action(random);
        int nodes = 1 + Trees.size(last);
        while (nodes < size - 2) {
            Node plan = plan(empty, random);
            nodes += Trees.size(plan);
            choices.add(plan);
        }
        choices.add(last);
        return policy(name, new Node.Composite(Origin.NONE, CompositeKind.SELECTOR, Optional.empty(), false, choices));
    }

    private static Policy policy(String name, Node tree) {
        return new Policy(Origin.NONE, name, List.of(), List.of(), List.of(), List.of(), tree);
    }

    private Node plan(Policy policy, RandomGenerator random) {
        Node action = actions.action(random);
        if (Dice.chance(0.2, random)) {
            Node preferred = actions.guarded(actions.action(random), policy, random);
            action = new Node.Composite(
                    Origin.NONE, CompositeKind.SELECTOR, Optional.empty(), false, List.of(preferred, action));
        }
        Node plan = actions.guarded(action, policy, random);
        return Dice.chance(0.1, random) ? actions.decorated(plan, random) : plan;
    }
}
