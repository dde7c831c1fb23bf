package dev.espalier.loop.run;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.feedback.Encounter;
import dev.espalier.loop.feedback.Evidence;
import dev.espalier.loop.feedback.MetricsCritic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an incumbent plays, in prose. It plays a few traced matches of its own on training games; they choose nothing and are
 * not kept.
 */
final class Review {

    private final MatchPool pool;
    private final List<Fixture> fixtures;
    private Optional<Evidence> before = Optional.empty();

    /**
     * Reviews on the same fixtures each time, so that two incumbents can be compared.
     *
     * @param fixtures on training games
     */
    Review(MatchPool pool, List<Fixture> fixtures) {
        this.pool = pool;
        this.fixtures = List.copyOf(fixtures);
    }

    /** What there is to say about the next incumbent, also beside the one before. */
    String next(Contender incumbent) {
        Evidence evidence = evidence(incumbent);
        String text = MetricsCritic.review(evidence, before).text();
        before = Optional.of(evidence);
        return text;
    }

    private Evidence evidence(Contender contender) {
        List<MatchRequest> requests = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            var own = contender.contestant();
            var other = fixture.opponent().contestant();
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(own, other), true));
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(other, own), true));
        }
        List<MatchRecord> records = pool.play(requests, () -> {});
        Map<String, List<PlayedPair>> byOpponent = new LinkedHashMap<>();
        for (int i = 0; i < fixtures.size(); i++) {
            byOpponent
                    .computeIfAbsent(fixtures.get(i).opponent().name(), name -> new ArrayList<>())
                    .add(new PlayedPair(records.get(2 * i), records.get(2 * i + 1)));
        }
        Game game = pool.game();
        return new Evidence(
                contender.policy(),
                game.metrics(),
                game.ticksPerSecond(),
                byOpponent.entrySet().stream()
                        .map(entry -> new Encounter(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
