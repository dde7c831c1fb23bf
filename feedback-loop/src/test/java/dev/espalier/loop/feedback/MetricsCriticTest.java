package dev.espalier.loop.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.Metric;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.generate.Skirmish;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsCriticTest {

    private static final List<Metric> METRICS = List.of(
            new Metric("damage_dealt", "", Better.HIGHER, "Damage dealt to enemies."),
            new Metric("accuracy", "%", Better.HIGHER, "Share of shots that hit."),
            new Metric("deaths", "", Better.LOWER, "Deaths of own agents."),
            new Metric("distance_walked", "m", Better.NEITHER, "Distance walked."));

    private static final CheckedPolicy FIGHTER = Skirmish.fighter();

    @Test
    void tellsScoreAndMetricsOfEveryOpponent() {
        Evidence evidence = evidence(
                encounter("rusher", 2, side(5, 120, 12, 9, 400), side(9, 182, 31, 5, 410), Optional.empty()),
                encounter("camper", 2, side(7, 150, 20, 3, 500), side(2, 60, 19, 8, 40), Optional.empty()));

        assertThat(MetricsCritic.review(evidence, Optional.empty()).text()).isEqualTo("""
                        Score:
                        - Against rusher it scores 0% (95% interval 0% to 72%) in 4 matches: 0 wins, 0 draws, 4 losses. Mean score 5.0 to 9.0.
                        - Against camper it scores 100% (95% interval 28% to 100%) in 4 matches: 4 wins, 0 draws, 0 losses. Mean score 7.0 to 2.0.
                        - In all it scores 50% (95% interval 13% to 87%) in 8 matches: 4 wins, 0 draws, 4 losses.

                        Compared with the opponents:
                        - Behind rusher: accuracy 61% lower (12 % vs 31 %), deaths 80% higher (9 vs 5), damage_dealt 34% lower (120 vs 182).
                        - Ahead of camper: deaths 63% lower (3 vs 8), damage_dealt 2.5 times as high (150 vs 60).
                        - Unlike camper: distance_walked 12.5 times as high (500 m vs 40 m).
                        """);
    }

    @Test
    void tellsWhatChangedSinceTheIncumbent() {
        Evidence before =
                evidence(encounter("rusher", 30, side(5, 120, 12, 9, 400), side(9, 182, 31, 5, 410), Optional.empty()));
        Evidence now =
                evidence(encounter("rusher", 30, side(9, 200, 12, 9, 400), side(5, 150, 31, 5, 410), Optional.empty()));

        assertThat(MetricsCritic.review(now, Optional.of(before)).text())
                .contains("Against rusher the score rose from 0% to 100%.")
                .contains("Now damage_dealt 67% higher (200 vs 120), which is better.")
                .doesNotContain("(9 vs 9)");
    }

    @Test
    void doesNotTellWhatMayBeChance() {
        List<PlayedPair> pairs = new ArrayList<>();
        for (int seed = 0; seed < 6; seed++) {
            pairs.add(new PlayedPair(
                    match(seed, side(5, 100 * seed, 10, 5, 10), side(5, 50 * (seed + 1), 10, 5, 10)),
                    match(seed, side(5, 400 - 50 * seed, 10, 5, 10), side(5, 300, 10, 5, 10))));
        }

        String text = MetricsCritic.review(evidence(new Encounter("twin", pairs)), Optional.empty())
                .text();

        assertThat(text).contains("12 draws").doesNotContain("damage_dealt");
    }

    @Test
    void namesNodesThatDoNothing() {
        NodeCounts counts = new NodeCounts(FIGHTER.nodeCount());
        CheckedNode root = FIGHTER.root();
        CheckedNode survive = root.children().get(0);
        CheckedNode fight = root.children().get(1);
        CheckedNode both = fight.children().get(1);
        CheckedNode shoot = both.children().get(0);
        CheckedNode strafe = both.children().get(1);
        for (int tick = 0; tick < 300; tick++) {
            boolean afresh = tick % 10 == 0;
            counts.countTick(root.id(), tick == 0, Outcome.RUNNING);
            counts.countTick(survive.id(), true, Outcome.FAILURE);
            counts.countTick(survive.children().get(0).id(), true, Outcome.FAILURE);
            counts.countTick(fight.id(), afresh, Outcome.RUNNING);
            counts.countTick(fight.children().get(0).id(), true, Outcome.SUCCESS);
            counts.countTick(both.id(), afresh, Outcome.RUNNING);
            counts.countTick(shoot.id(), true, Outcome.FAILURE);
            if (tick % 2 == 0) {
                counts.countTick(strafe.id(), afresh, Outcome.RUNNING);
            }
            if (tick % 10 == 9) {
                counts.countTakeover(root.id());
                counts.countCancellation(fight.id());
            }
        }
        Evidence evidence =
                evidence(encounter("rusher", 1, side(5, 1, 1, 1, 1), side(5, 1, 1, 1, 1), Optional.of(counts)));

        assertThat(MetricsCritic.review(evidence, Optional.empty()).text())
                .contains("- selector (line 8) changes its mind 3.0 times per second, mostly away from sequence 'fight'"
                        + " (line 14);")
                .contains("- task shoot in 'fight' (line 17) failed 300 times and never succeeded.")
                .contains("- task move_to in 'survive' (line 12) is never reached: a step before it never succeeds.")
                .contains("- cooldown (line 21) is never reached: a choice before it never fails.")
                .contains("- condition in 'survive' (line 11) never held in 300 tests.")
                .contains("- condition in 'fight' (line 15) held in all of 300 tests.")
                .contains(
                        "- task shoot in 'fight' (line 17): 100% of the time. Began 300 times: 0 succeeded, 300 failed,")
                .contains("- task strafe in 'fight' (line 18): 50% of the time.");
    }

    @Test
    void tellsWhatHappenedWhileWhichPartRan() {
        NodeCounts counts = new NodeCounts(FIGHTER.nodeCount(), List.of("deaths", "damage taken"));
        CheckedNode root = FIGHTER.root();
        CheckedNode fight = root.children().get(1);
        CheckedNode both = fight.children().get(1);
        CheckedNode shoot = both.children().get(0);
        for (int tick = 0; tick < 300; tick++) {
            counts.countTick(root.id(), tick == 0, Outcome.RUNNING);
        }
        for (int tick = 0; tick < 60; tick++) {
            for (CheckedNode node : List.of(fight, both, shoot)) {
                counts.countTick(node.id(), tick == 0, Outcome.RUNNING);
            }
        }
        counts.countOccurrence(root.id(), 0, 20);
        counts.countOccurrence(fight.id(), 0, 12);
        counts.countOccurrence(shoot.id(), 0, 9);
        counts.countOccurrence(root.id(), 1, 2);
        counts.countOccurrence(shoot.id(), 1, 2);
        Evidence evidence =
                evidence(encounter("rusher", 1, side(5, 1, 1, 1, 1), side(5, 1, 1, 1, 1), Optional.of(counts)));

        assertThat(MetricsCritic.review(evidence, Optional.empty()).text())
                .contains("- sequence 'fight' (line 14): 20% of the time, 60% of deaths.")
                .doesNotContain("damage taken");
    }

    @Test
    void refusesMatchesThatAreNoPair() {
        MatchRecord one = match(1, side(1, 1, 1, 1, 1), side(1, 1, 1, 1, 1));
        MatchRecord other = match(2, side(1, 1, 1, 1, 1), side(1, 1, 1, 1, 1));

        assertThatThrownBy(() -> new PlayedPair(one, other))
                .hasMessageContaining("seed 1")
                .hasMessageContaining("seed 2");
        assertThatThrownBy(() -> new Encounter("nobody", List.of())).hasMessageContaining("nobody");
    }

    private static Evidence evidence(Encounter... encounters) {
        return new Evidence(FIGHTER, METRICS, 30, List.of(encounters));
    }

    /** So many pairs that all went the same way. */
    private static Encounter encounter(
            String opponent, int count, SideRecord own, SideRecord theirs, Optional<NodeCounts> counts) {
        SideRecord traced = new SideRecord(own.score(), own.metrics(), counts);
        List<PlayedPair> pairs = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            pairs.add(new PlayedPair(match(seed, traced, theirs), match(seed, theirs, own)));
        }
        return new Encounter(opponent, pairs);
    }

    private static MatchRecord match(long seed, SideRecord first, SideRecord second) {
        return new MatchRecord(
                "gen:1/tdm/3v3", seed, 3_600, MatchRecord.EndReason.TIME_LIMIT, List.of(first, second), seed);
    }

    private static SideRecord side(double score, double damage, double accuracy, double deaths, double walked) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("damage_dealt", damage);
        metrics.put("accuracy", accuracy);
        metrics.put("deaths", deaths);
        metrics.put("distance_walked", walked);
        return new SideRecord(score, metrics, Optional.empty());
    }
}
