package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EvolutionTest {

    private static final int PROPOSALS = 2_000;

    private final Evolution evolution =
            new Evolution(Skirmish.VOCABULARY, Skirmish.VOCABULARY, GeneratorSettings.STANDARD);

    @Test
    void everyProposalIsValidNewReadableAndBounded() {
        List<CheckedPolicy> population = new ArrayList<>(List.of(Skirmish.fighter(), Skirmish.hunter()));
        for (int seed = 0; seed < PROPOSALS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<CheckedPolicy> parents = List.of(
                    population.get(random.nextInt(population.size())),
                    population.get(random.nextInt(population.size())));

            Candidate candidate = evolution.propose(parents, random);

            Policy policy = candidate.policy().policy();
            String text = PolicyFormatter.format(policy);
            Policy again = Skirmish.read(text).policy();
            assertThat(again).as("seed %d", seed).isEqualTo(policy);
            assertThat(candidate.policy().nodeCount()).as("seed %d", seed).isLessThanOrEqualTo(80);
            assertThat(policy.name()).isEqualTo(parents.get(0).policy().name());
            assertThat(Bare.of(policy)).isNotEqualTo(Bare.of(parents.get(0).policy()));
            assertThat(candidate.change()).isNotBlank().doesNotContain("\n");
            population.set(random.nextInt(population.size()), candidate.policy());
            if (population.size() < 12) {
                population.add(candidate.policy());
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameCandidate() {
        List<CheckedPolicy> parents = List.of(Skirmish.fighter(), Skirmish.hunter());
        for (int seed = 0; seed < 100; seed++) {
            Candidate once = evolution.propose(parents, new SplittableRandom(seed));
            Candidate twice = new Evolution(Skirmish.VOCABULARY, Skirmish.VOCABULARY, GeneratorSettings.STANDARD)
                    .propose(List.of(Skirmish.fighter(), Skirmish.hunter()), new SplittableRandom(seed));

            assertThat(once.change()).isEqualTo(twice.change());
            assertThat(PolicyFormatter.format(once.policy().policy()))
                    .isEqualTo(PolicyFormatter.format(twice.policy().policy()));
        }
    }

    @Test
    void usesEveryKindOfOperation() {
        List<CheckedPolicy> parents = List.of(Skirmish.fighter(), Skirmish.hunter());
        TreeMap<String, Integer> verbs = new TreeMap<>();
        for (int seed = 0; seed < 1_000; seed++) {
            String change =
                    evolution.propose(parents, new SplittableRandom(seed)).change();
            verbs.merge(change.substring(0, change.indexOf(' ')), 1, Integer::sum);
        }

        assertThat(verbs)
                .containsOnlyKeys(
                        "added", "brought", "changed", "guarded", "made", "moved", "put", "removed", "swapped",
                        "wrapped");
        assertThat(verbs.values()).allMatch(count -> count >= 10);
    }

    @Test
    void explores() {
        List<CheckedPolicy> parents = List.of(Skirmish.fighter(), Skirmish.hunter());
        Set<String> texts = new TreeSet<>();
        for (int seed = 0; seed < 500; seed++) {
            Candidate candidate = evolution.propose(parents, new SplittableRandom(seed));
            texts.add(PolicyFormatter.format(candidate.policy().policy()));
        }

        assertThat(texts).hasSizeGreaterThan(350);
    }

    @Test
    void drawsOnlyFromThePartThatItIsGiven() {
        Vocabulary whole = Skirmish.VOCABULARY;
        Vocabulary part = whole.without(new Vocabulary(
                "left out",
                "",
                "",
                List.of(
                        whole.sensor("time_left").orElseThrow(),
                        whole.sensor("under_fire").orElseThrow()),
                List.of(whole.task("strafe").orElseThrow(), whole.task("turn").orElseThrow())));
        for (Generator generator : List.of(
                new Evolution(whole, part, GeneratorSettings.STANDARD),
                new RandomPolicies(whole, part, GeneratorSettings.STANDARD))) {
            List<CheckedPolicy> parents = List.of(Skirmish.idler());
            for (int seed = 0; seed < 500; seed++) {
                CheckedPolicy child =
                        generator.propose(parents, new SplittableRandom(seed)).policy();
                assertThat(PolicyFormatter.format(child.policy()))
                        .doesNotContain("time_left", "under_fire", "strafe", "turn(");
                parents = seed % 20 == 0 ? List.of(Skirmish.idler()) : List.of(child);
            }
        }
    }

    @Test
    void growsAPolicyOfOneTask() {
        List<CheckedPolicy> parents = List.of(Skirmish.idler());
        for (int seed = 0; seed < 200; seed++) {
            Candidate candidate = evolution.propose(parents, new SplittableRandom(seed));

            assertThat(candidate.policy().policy().name()).isEqualTo("idler");
        }
    }

    @Test
    void bringsTheDefinitionsOfTheOtherParentAlong() {
        List<CheckedPolicy> parents = List.of(Skirmish.fighter(), Skirmish.hunter());
        boolean renamed = false;
        for (int seed = 0; seed < 2_000 && !renamed; seed++) {
            Policy policy = evolution
                    .propose(parents, new SplittableRandom(seed))
                    .policy()
                    .policy();
            renamed = policy.conditions().stream()
                            .anyMatch(condition -> condition.name().equals("weak_2"))
                    && policy.params().stream().anyMatch(param -> param.name().equals("reach_2"));
        }

        assertThat(renamed)
                .as("a candidate with both parents' condition weak() and param reach")
                .isTrue();
    }

    @Test
    void leavesTheParentsAsTheyWere() {
        CheckedPolicy fighter = Skirmish.fighter();
        Policy before = Skirmish.fighter().policy();
        for (int seed = 0; seed < 200; seed++) {
            evolution.propose(List.of(fighter, Skirmish.hunter()), new SplittableRandom(seed));
        }

        assertThat(fighter.policy()).isEqualTo(before);
    }

    @Test
    void needsAParent() {
        assertThatThrownBy(() -> evolution.propose(List.of(), new SplittableRandom(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsRandomPoliciesOfTheParentsSize() {
        RandomPolicies generator =
                new RandomPolicies(Skirmish.VOCABULARY, Skirmish.VOCABULARY, GeneratorSettings.STANDARD);
        CheckedPolicy parent = Skirmish.fighter();
        Set<String> texts = new TreeSet<>();
        for (int seed = 0; seed < 500; seed++) {
            Candidate candidate = generator.propose(List.of(parent), new SplittableRandom(seed));
            Candidate again = generator.propose(List.of(parent), new SplittableRandom(seed));

            texts.add(PolicyFormatter.format(candidate.policy().policy()));
            assertThat(again.policy().policy()).isEqualTo(candidate.policy().policy());
            assertThat(candidate.policy().policy().name()).isEqualTo("fighter");
            assertThat(candidate.policy().nodeCount()).isBetween(parent.nodeCount() - 6, parent.nodeCount() + 8);
        }
        assertThat(texts).hasSizeGreaterThan(490);
    }
}
