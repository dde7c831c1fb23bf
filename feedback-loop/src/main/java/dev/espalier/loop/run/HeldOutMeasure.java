package dev.espalier.loop.run;

import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ObjectiveScore;
import dev.espalier.loop.record.OpponentScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results of contenders on a list of fixtures, opponent by opponent; and by the objective, where that is not the standard one. Pairs of
 * which a match takes too long do not count.
 */
final class HeldOutMeasure {

    private final Evaluator evaluator;
    private final Objective objective;
    private final List<Fixture> fixtures;

    HeldOutMeasure(Evaluator evaluator, Objective objective, List<Fixture> fixtures) {
        this.evaluator = evaluator;
        this.objective = objective;
        this.fixtures = List.copyOf(fixtures);
    }

    /** The incumbent with its results, in the order in which the opponents first stand in the fixtures. */
    Incumbent measured(Incumbent incumbent, Contender contender) {
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(
                fixtures.stream().map(fixture -> new Entry(contender, fixture)).toList());
        Map<String, List<PlayedPair>> byOpponent = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            List<PlayedPair> against =
                    byOpponent.computeIfAbsent(fixtures.get(i).opponent().name(), name -> new ArrayList<>());
            pairs.get(i).ifPresent(against::add);
        }
        List<OpponentScore> scores = byOpponent.entrySet().stream()
                .map(entry -> OpponentScore.of(entry.getKey(), entry.getValue()))
                .toList();
        Optional<ObjectiveScore> score = objective.isStandard()
                ? Optional.empty()
                : Optional.of(ObjectiveScore.of(
                        objective, pairs.stream().flatMap(Optional::stream).toList()));
        return incumbent.withHeldOut(scores, score);
    }

    /** The first match of a contender against each opponent, whatever came of it; empty where one took too long. */
    List<Optional<Scene>> firstMatches(Contender contender, double ticksPerSecond) {
        Map<String, Fixture> first = new LinkedHashMap<>();
        fixtures.forEach(fixture -> first.putIfAbsent(fixture.opponent().name(), fixture));
        List<Fixture> shown = List.copyOf(first.values());
        List<Optional<PlayedPair>> pairs = evaluator.tryPlay(
                shown.stream().map(fixture -> new Entry(contender, fixture)).toList());
        List<Optional<Scene>> scenes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Fixture fixture = shown.get(i);
            scenes.add(pairs.get(i).map(pair -> Scenes.whole(contender, fixture, pair.asFirst(), ticksPerSecond)));
        }
        return scenes;
    }
}
