package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.generate.Evolution;
import dev.espalier.loop.generate.GeneratorSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvolvedProposalsTest {

    private static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    private final List<List<CheckedPolicy>> parents = new ArrayList<>();

    @Test
    void takesPartsFromElitesAndFromTheArchive() {
        Contender incumbent = policy("task patrol()");
        Contender elite = policy("selector { sequence { condition enemy_visible task shoot() } task patrol() }");
        Contender archived = policy("selector { task get_health() task look_around() }");

        propose(incumbent, List.of(elite), List.of(archived, incumbent));

        assertThat(parents).hasSizeGreaterThan(100).allSatisfy(pair -> {
            assertThat(pair).hasSizeLessThanOrEqualTo(2).doesNotHaveDuplicates();
            assertThat(pair.get(0)).isIn(incumbent.policy(), elite.policy());
        });
        assertThat(share(0, elite)).isBetween(0.25, 0.55);
        assertThat(share(1, archived)).isBetween(0.3, 0.6);
        assertThat(share(1, elite)).isBetween(0.15, 0.45);
    }

    @Test
    void variesTheIncumbentAloneWhileThereIsNothingElse() {
        Contender incumbent = policy("task patrol()");

        propose(incumbent, List.of(), List.of(incumbent));

        assertThat(parents).isNotEmpty().allSatisfy(alone -> assertThat(alone).containsExactly(incumbent.policy()));
    }

    private void propose(Contender incumbent, List<Contender> elites, List<Contender> archive) {
        Evolution evolution = new Evolution(ARENA.vocabulary(), ARENA.vocabulary(), GeneratorSettings.STANDARD);
        EvolvedProposals proposals = new EvolvedProposals(ARENA, (given, random) -> {
            parents.add(List.copyOf(given));
            return evolution.propose(given, random);
        });
        List<Challenger> challengers = elites.stream()
                .map(elite -> Challenger.unplayed(elite, "changed"))
                .toList();
        proposals.propose(
                new Round(1, incumbent, Optional.empty(), "", challengers, archive, List.of()),
                200,
                new SplittableRandom(1));
    }

    private double share(int place, Contender contender) {
        return parents.stream()
                        .filter(pair -> pair.size() > place && pair.get(place).equals(contender.policy()))
                        .count()
                / (double) parents.size();
    }

    private static Contender policy(String tree) {
        return Contender.of(
                ARENA,
                "one",
                new PolicyReader(ARENA.vocabulary())
                        .read("policy one { tree { " + tree + " } }")
                        .policy()
                        .orElseThrow());
    }
}
