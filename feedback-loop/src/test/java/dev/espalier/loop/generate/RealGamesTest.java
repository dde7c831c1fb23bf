package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The generators on the vocabularies of the games that are shipped. */
class RealGamesTest {

    private static final int PROPOSALS = 600;
    private static final int MATCHES = 80;

    @Test
    void variesPoliciesOfEveryShippedGame() {
        List<Game> games = ServiceLoader.load(Game.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();

        assertThat(games).isNotEmpty();
        games.forEach(game -> vary(game.vocabulary()));
    }

    @Test
    void randomPoliciesPlayToTheEndInEveryShippedGame() {
        for (ServiceLoader.Provider<Game> provider :
                ServiceLoader.load(Game.class).stream().toList()) {
            soak(provider.get());
        }
    }

    /** A game throws when one of its sensors or tasks has thrown in a match. */
    private static void soak(Game game) {
        CheckedPolicy large = seed(game.vocabulary(), new PolicyReader(game.vocabulary()), 10);
        RandomPolicies randomPolicies =
                new RandomPolicies(game.vocabulary(), game.vocabulary(), GeneratorSettings.STANDARD);
        for (int match = 0; match < MATCHES; match++) {
            SplittableRandom random = new SplittableRandom(match);
            List<Contestant> sides = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                sides.add(game.prepare(
                        randomPolicies.propose(List.of(large), random).policy()));
            }
            MatchRecord record =
                    game.play(new MatchRequest(game.gameId(Split.TRAINING, match), match, sides, match % 2 == 0));
            assertThat(record.ticks()).as("%s, match %d", game.name(), match).isPositive();
        }
    }

    private static void vary(Vocabulary vocabulary) {
        PolicyReader reader = new PolicyReader(vocabulary);
        Evolution evolution = new Evolution(vocabulary, vocabulary, GeneratorSettings.STANDARD);
        RandomPolicies randomPolicies = new RandomPolicies(vocabulary, vocabulary, GeneratorSettings.STANDARD);
        List<CheckedPolicy> population = new ArrayList<>(List.of(seed(vocabulary, reader, 1)));
        for (int seed = 0; seed < PROPOSALS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<CheckedPolicy> parents = List.of(
                    population.get(random.nextInt(population.size())),
                    population.get(random.nextInt(population.size())));
            Generator generator = seed % 5 == 0 ? randomPolicies : evolution;

            CheckedPolicy policy = generator.propose(parents, random).policy();

            String text = PolicyFormatter.format(policy.policy());
            assertThat(reader.read(text).policy())
                    .as("%s, seed %d:%n%s", vocabulary.name(), seed, text)
                    .isPresent();
            assertThat(policy.nodeCount()).isLessThanOrEqualTo(80);
            population.add(policy);
        }
    }

    /** The smallest policy, so many times over: the first task that needs no argument. */
    private static CheckedPolicy seed(Vocabulary vocabulary, PolicyReader reader, int times) {
        String task = vocabulary.tasks().stream()
                .filter(signature -> signature.parameters().stream()
                        .allMatch(parameter -> parameter.standard().isPresent()))
                .findFirst()
                .orElseThrow()
                .name();
        return reader.read(
                        "policy seed { tree { selector { " + ("task " + task + "() wait 1 s ").repeat(times) + "} } }")
                .policy()
                .orElseThrow();
    }
}
