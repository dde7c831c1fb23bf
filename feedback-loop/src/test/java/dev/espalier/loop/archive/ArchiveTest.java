package dev.espalier.loop.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.BehaviourAxis.Per;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRecord.EndReason;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.statistics.Differences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final int TICKS_PER_SECOND = 10;
    private static final BehaviourSpace SPACE = new BehaviourSpace(
            List.of(
                    new BehaviourAxis("aggression", "shots", Per.MATCH, 0, 80),
                    new BehaviourAxis("mobility", "distance", Per.SECOND, 0, 4)),
            TICKS_PER_SECOND);
    private static final CheckedPolicy POLICY = new PolicyReader(new Vocabulary(
                    "test", "1", "A game.", List.of(), List.of(new TaskSignature("stand", List.of(), "Stands."))))
            .read("policy any { tree { task stand() } }")
            .policy()
            .orElseThrow();

    private final Archive archive = new Archive(SPACE);

    @Test
    void measuresBehaviourByTheMatchAndByTheSecond() {
        Behaviour behaviour = SPACE.of(List.of(pair(1, 5, 5, 20, 30), pair(2, 5, 5, 40, 50)));

        assertThat(behaviour).isEqualTo(new Behaviour(30 / 80.0, (0.75 + 1) / 2));
        assertThat(SPACE.cell(behaviour)).isEqualTo(new BehaviourSpace.Cell(3, 7));
    }

    @Test
    void keepsTheBestOfEachCell() {
        archive.played(contender("start"), "the start", 0, List.of(pair(1, 2, 8, 1, 1)));
        archive.consider(elite("still", "start", new Behaviour(0.5, 0.1), lead(12, 0.1)));
        archive.consider(elite("stiller", "start", new Behaviour(0.55, 0.05), lead(12, 0.2)));
        archive.consider(elite("worse", "start", new Behaviour(0.55, 0.05), lead(12, -0.2)));
        archive.consider(elite("quick", "start", new Behaviour(0.5, 0.9), lead(12, -0.1)));

        assertThat(archive.ranking())
                .extracting(elite -> elite.contender().id())
                .containsExactly("stiller", "start", "quick");
        assertThat(archive.coverage()).isEqualTo(3 / 64.0);
        assertThat(archive.content()).extracting(ArchivedPolicy::row).containsExactly(0, 0, 7);
    }

    @Test
    void drawsTheLeadOfFewPairsTowardsTheMeanOfAll() {
        archive.played(contender("start"), "the start", 0, List.of(pair(1, 5, 5, 1, 1)));
        Elite lucky = elite("lucky", "start", new Behaviour(0.5, 0.5), lead(6, 0.2));
        Elite proven = elite("proven", "start", new Behaviour(0.5, 0.5), lead(60, 0.15));
        archive.consider(lucky);
        archive.consider(proven);

        assertThat(lucky.likelyLead()).isCloseTo(0.1, within(1e-12));
        assertThat(archive.ranking().get(0)).isEqualTo(proven);
    }

    @Test
    void comparesCandidatesOfDifferentIncumbents() {
        archive.played(contender("weak"), "the start", 0, List.of(pair(1, 2, 8, 1, 1)));
        archive.played(contender("strong"), "ran", 3, List.of(pair(2, 6, 4, 70, 1)));
        archive.consider(elite("child of the weak", "weak", new Behaviour(0.5, 0.5), lead(12, 0.3)));
        archive.consider(elite("child of the strong", "strong", new Behaviour(0.5, 0.5), lead(12, 0.0)));

        Elite kept = archive.ranking().get(0);
        assertThat(kept.contender().id()).isEqualTo("child of the strong");
        assertThat(archive.score(kept)).isCloseTo(0.6, within(1e-12));
        assertThat(archive.qdScore()).isCloseTo(0.2 + 0.6 + 0.6, within(1e-12));
    }

    @Test
    void movesAnIncumbentThatPlaysOnToItsNewCell() {
        archive.played(contender("start"), "the start", 0, List.of(pair(1, 2, 8, 0, 0)));
        archive.played(contender("start"), "the start", 0, List.of(pair(2, 8, 2, 80, 0), pair(3, 8, 2, 80, 0)));

        assertThat(archive.content()).singleElement().satisfies(kept -> {
            assertThat(kept.column()).isEqualTo(5);
            assertThat(kept.score()).isCloseTo((0.2 + 0.8 + 0.8) / 3, within(1e-12));
        });
    }

    @Test
    void refusesACandidateOfAnUnknownIncumbent() {
        Elite orphan = elite("one", "nobody", new Behaviour(0, 0), lead(6, 0.1));

        assertThatThrownBy(() -> archive.score(orphan)).hasMessageContaining("nobody");
    }

    @Test
    void aGameWithoutAxesHasOneCell() {
        BehaviourSpace none = new BehaviourSpace(List.of(), TICKS_PER_SECOND);

        assertThat(none.cells()).isEqualTo(1);
        assertThat(none.cell(none.of(List.of(pair(1, 5, 5, 20, 30))))).isEqualTo(new BehaviourSpace.Cell(0, 0));
    }

    private static Elite elite(String id, String incumbent, Behaviour behaviour, Differences lead) {
        return new Elite(contender(id), "made it " + id, 1, behaviour, incumbent, lead, 0);
    }

    private static Contender contender(String id) {
        return new Contender("candidate", id, "text", () -> POLICY);
    }

    private static Differences lead(int pairs, double mean) {
        Differences lead = Differences.NONE;
        for (int i = 0; i < pairs; i++) {
            lead = lead.plus(mean);
        }
        return lead;
    }

    private static PlayedPair pair(long seed, double own, double other, double shots, double distance) {
        SideRecord self = new SideRecord(own, Map.of("shots", shots, "distance", distance), Optional.empty());
        SideRecord enemy = new SideRecord(other, Map.of("shots", 0.0, "distance", 0.0), Optional.empty());
        return new PlayedPair(match(seed, self, enemy), match(seed, enemy, self));
    }

    private static MatchRecord match(long seed, SideRecord first, SideRecord second) {
        return new MatchRecord("game", seed, 10 * TICKS_PER_SECOND, EndReason.TIME_LIMIT, List.of(first, second), 1);
    }
}
