package dev.espalier.loop.generate;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.loop.generate.Admission.Admitted;
import dev.espalier.loop.generate.Operation.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The generator that needs no model: evolution on the syntax tree. It varies the first parent by one or a few typed
 * operations (crossover with another parent, add, delete, change, swap, parameter move), each weighted by how often it
 * helps, and tries again until the checker accepts the result. Immutable; may be shared between threads.
 */
public final class Evolution implements Generator {

    private static final int MOST_CHANGES = 4;

    private record Weighted(Operation operation, int weight) {}

    private final PolicyReader reader;
    private final GeneratorSettings settings;
    private final List<Weighted> operations;

    /**
     * @param vocabulary what candidates are checked against
     * @param drawn the part of it from which new nodes are drawn; at least one of its tasks must be callable
     * @param settings bounds
     */
    public Evolution(Vocabulary vocabulary, Vocabulary drawn, GeneratorSettings settings) {
        this.reader = new PolicyReader(vocabulary);
        this.settings = settings;
        Conditions conditions = new Conditions(drawn);
        Actions actions = new Actions(drawn, conditions);
        this.operations = List.of(
                new Weighted(new Crossover(vocabulary), 4),
                new Weighted(new AddNode(conditions, actions), 5),
                new Weighted(new DeleteNode(), 2),
                new Weighted(new ChangeNode(vocabulary, conditions, actions), 5),
                new Weighted(new SwapSiblings(), 2),
                new Weighted(new MoveParam(), 2));
    }

    @Override
    public Candidate propose(List<CheckedPolicy> parents, RandomGenerator random) {
        if (parents.isEmpty()) {
            throw new IllegalArgumentException("evolution needs at least one parent");
        }
        Admission admission = new Admission(reader, parents, settings.maxNodes());
        List<Policy> policies = parents.stream().map(CheckedPolicy::policy).toList();
        Optional<Candidate> lesser = Optional.empty();
        for (int attempt = 0; attempt < settings.tries(); attempt++) {
            Optional<Edit> edit = vary(policies, random);
            Optional<Admitted> admitted = edit.flatMap(done -> admission.admit(done.policy()));
            if (admitted.isPresent()) {
                Candidate candidate =
                        new Candidate(admitted.get().policy(), edit.get().change());
                if (admitted.get().clean()) {
                    return candidate;
                }
                lesser = lesser.or(() -> Optional.of(candidate));
            }
        }
        return lesser.orElseThrow(() -> new NoCandidateException(
                "no valid variation of policy " + policies.get(0).name() + " in " + settings.tries() + " tries"));
    }

    /** One change, and with luck more on top of it. */
    private Optional<Edit> vary(List<Policy> policies, RandomGenerator random) {
        Policy policy = policies.get(0);
        List<String> changes = new ArrayList<>();
        do {
            Policy mate = policies.size() == 1 ? policy : Dice.pick(policies.subList(1, policies.size()), random);
            Optional<Edit> edit = draw(random).apply(policy, mate, random);
            if (edit.isPresent()) {
                policy = edit.get().policy();
                changes.add(edit.get().change());
            }
        } while (changes.size() < MOST_CHANGES && Dice.chance(settings.furtherChange(), random));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(policy, String.join("; ", changes)));
    }

    private Operation draw(RandomGenerator random) {
        int total = operations.stream().mapToInt(Weighted::weight).sum();
        int drawn = random.nextInt(total);
        for (Weighted weighted : operations) {
            drawn -= weighted.weight();
            if (drawn < 0) {
                return weighted.operation();
            }
        }
        throw new IllegalStateException("weights do not add up to " + total);
    }
}
