package dev.espalier.loop.run;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.feedback.Encounter;
import dev.espalier.loop.feedback.Evidence;
import dev.espalier.loop.feedback.GameKinds;
import dev.espalier.loop.feedback.MetricsCritic;
import dev.espalier.loop.feedback.TreeEvidence;
import dev.espalier.loop.llm.LimitReachedException;
import dev.espalier.loop.record.Appraisal;
import dev.espalier.loop.record.OpponentScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an incumbent plays, in prose: what was measured, and what a critic sees who looks at pictures, where there is one. The incumbent
 * plays a few traced matches of its own on training games; they choose nothing and are not kept.
 */
final class Review {

    private final MatchPool pool;
    private final List<Fixture> fixtures;
    private final Optional<VisionCritic> critic;
    private Optional<Evidence> before = Optional.empty();

    /**
     * Reviews on the same fixtures each time, so that two incumbents can be compared.
     *
     * @param fixtures on training games
     * @param critic who looks at pictures
     */
    Review(MatchPool pool, List<Fixture> fixtures, Optional<VisionCritic> critic) {
        this.pool = pool;
        this.fixtures = List.copyOf(fixtures);
        this.critic = critic;
    }

    /** The same from here on, but nobody looks at pictures any more. */
    Review withoutCritic() {
        Review without = new Review(pool, fixtures, Optional.empty());
        without.before = before;
        return without;
    }

    /**
     * What there is to say about the next incumbent, also beside the one before.
     *
     * @param title which one it is, for people
     */
    Appraisal next(Contender incumbent, String title) {
        List<PlayedPair> pairs = play(incumbent);
        Evidence evidence = evidence(incumbent, pairs);
        String figures = MetricsCritic.review(evidence, before)
                .with(GameKinds.of(pool.game(), pairs))
                .text();
        before = Optional.of(evidence);
        Optional<Critique> critique = critic.flatMap(looking -> look(looking, incumbent, title, figures, pairs));
        return new Appraisal(
                critique.map(seen -> figures + "\n" + seen.feedback().text()).orElse(figures),
                evidence.encounters().stream()
                        .map(encounter -> OpponentScore.of(encounter.opponent(), encounter.played()))
                        .toList(),
                TreeEvidence.of(evidence, incumbent.text()),
                critique);
    }

    /** Without anything left to spend nobody looks, and the figures have to do. */
    private Optional<Critique> look(
            VisionCritic looking, Contender incumbent, String title, String figures, List<PlayedPair> pairs) {
        try {
            return looking.look(
                    title,
                    figures,
                    Scenes.of(incumbent, fixtures, pairs, pool.game().ticksPerSecond()));
        } catch (LimitReachedException nothingLeft) {
            return Optional.empty();
        }
    }

    /** The pairs in the order of the fixtures. */
    private List<PlayedPair> play(Contender contender) {
        List<MatchRequest> requests = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            var own = contender.contestant();
            var other = fixture.opponent().contestant();
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(own, other), true));
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(other, own), true));
        }
        List<MatchRecord> records = pool.play(requests, () -> {});
        List<PlayedPair> pairs = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            pairs.add(new PlayedPair(records.get(2 * i), records.get(2 * i + 1)));
        }
        return pairs;
    }

    private Evidence evidence(Contender contender, List<PlayedPair> pairs) {
        Map<String, List<PlayedPair>> byOpponent = new LinkedHashMap<>();
        for (int i = 0; i < fixtures.size(); i++) {
            byOpponent
                    .computeIfAbsent(fixtures.get(i).opponent().name(), name -> new ArrayList<>())
                    .add(pairs.get(i));
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
