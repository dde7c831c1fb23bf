package dev.espalier.loop.run;

import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.loop.critic.Critique;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchFailedException;
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
        Played played = play(incumbent);
        Evidence evidence = evidence(incumbent, played);
        String figures = MetricsCritic.review(evidence, before)
                .with(GameKinds.of(pool.game(), played.pairs()))
                .text();
        before = Optional.of(evidence);
        Optional<Critique> critique = critic.flatMap(looking -> look(looking, incumbent, title, figures, played));
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
            VisionCritic looking, Contender incumbent, String title, String figures, Played played) {
        try {
            return looking.look(
                    title,
                    figures,
                    Scenes.of(
                            incumbent,
                            played.fixtures(),
                            played.pairs(),
                            pool.game().ticksPerSecond()));
        } catch (LimitReachedException nothingLeft) {
            return Optional.empty();
        }
    }

    /** Pairs with their fixtures, in the order of the review's. */
    private record Played(List<Fixture> fixtures, List<PlayedPair> pairs) {}

    /** Pairs of which a match takes too long are left out. */
    private Played play(Contender contender) {
        List<MatchRequest> requests = new ArrayList<>();
        for (Fixture fixture : fixtures) {
            var own = contender.contestant();
            var other = fixture.opponent().contestant();
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(own, other), true));
            requests.add(new MatchRequest(fixture.gameId(), fixture.seed(), List.of(other, own), true));
        }
        List<Optional<MatchRecord>> records = pool.tryPlay(requests, () -> {});
        List<Fixture> inTime = new ArrayList<>();
        List<PlayedPair> pairs = new ArrayList<>();
        for (int i = 0; i < fixtures.size(); i++) {
            Optional<MatchRecord> first = records.get(2 * i);
            Optional<MatchRecord> second = records.get(2 * i + 1);
            if (first.isPresent() && second.isPresent()) {
                inTime.add(fixtures.get(i));
                pairs.add(new PlayedPair(first.get(), second.get()));
            }
        }
        if (pairs.isEmpty()) {
            throw new MatchFailedException("all matches of " + contender.name()
                    + " take longer than they may; see --match-timeout, or mend the game");
        }
        return new Played(inTime, pairs);
    }

    private Evidence evidence(Contender contender, Played played) {
        Map<String, List<PlayedPair>> byOpponent = new LinkedHashMap<>();
        for (int i = 0; i < played.pairs().size(); i++) {
            byOpponent
                    .computeIfAbsent(played.fixtures().get(i).opponent().name(), name -> new ArrayList<>())
                    .add(played.pairs().get(i));
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
