package dev.espalier.loop.run;

import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Evaluator.Entry;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.OpponentScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results of a contender on a list of fixtures, opponent by opponent. */
final class HeldOutMeasure {

    private final Evaluator evaluator;
    private final List<Fixture> fixtures;

    HeldOutMeasure(Evaluator evaluator, List<Fixture> fixtures) {
        this.evaluator = evaluator;
        this.fixtures = List.copyOf(fixtures);
    }

    /** The results, in the order in which the opponents first stand in the fixtures. */
    List<OpponentScore> measure(Contender contender) {
        List<PlayedPair> pairs = evaluator.play(
                fixtures.stream().map(fixture -> new Entry(contender, fixture)).toList());
        Map<String, List<PlayedPair>> byOpponent = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            byOpponent
                    .computeIfAbsent(fixtures.get(i).opponent().name(), name -> new ArrayList<>())
                    .add(pairs.get(i));
        }
        return byOpponent.entrySet().stream()
                .map(entry -> OpponentScore.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The first match of a contender against each opponent, whatever came of it. */
    List<Scene> firstMatches(Contender contender, double ticksPerSecond) {
        Map<String, Fixture> first = new LinkedHashMap<>();
        fixtures.forEach(fixture -> first.putIfAbsent(fixture.opponent().name(), fixture));
        List<Fixture> shown = List.copyOf(first.values());
        List<PlayedPair> pairs = evaluator.play(
                shown.stream().map(fixture -> new Entry(contender, fixture)).toList());
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            scenes.add(Scenes.whole(contender, shown.get(i), pairs.get(i).asFirst(), ticksPerSecond));
        }
        return scenes;
    }
}
