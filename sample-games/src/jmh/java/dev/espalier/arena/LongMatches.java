package dev.espalier.arena;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.replay.RecordedMatch;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.MatchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The arena, in which matches last for five minutes. */
public record LongMatches(ArenaGame game) implements Stage {

    private static final double SECONDS = 300;

    /** In five minutes. */
    public static final int TICKS = (int) (SECONDS * Rules.TICKS_PER_SECOND);

    @Override
    public Vocabulary vocabulary() {
        return game.vocabulary();
    }

    @Override
    public ArenaContestant prepare(CheckedPolicy policy) {
        return game.prepare(policy);
    }

    @Override
    public ArenaMatch begin(MatchRequest request) {
        ArenaMatch usual = game.begin(request);
        MatchSetup setup = usual.setup();
        MatchSetup longer = new MatchSetup(
                setup.terrain(),
                setup.rules().lasting(Integer.MAX_VALUE, SECONDS, 1),
                setup.lineUp(),
                setup.contest(),
                setup.seed());
        return new ArenaMatch(
                request.gameId(), longer, List.of(usual.contestant(0), usual.contestant(1)), request.traced());
    }

    /** Five minutes of four against four. */
    public static RecordedMatch record() {
        Stage stage = new LongMatches(new ArenaGame());
        RecordedMatch match = new RecordedMatch(
                stage,
                new MatchRequest(
                        "gen:4/tdm/4v4",
                        1,
                        List.of(contestant(stage, "opponents/rusher"), contestant(stage, "held-out/hunter")),
                        false));
        for (int tick = 0; tick < TICKS; tick++) {
            match.step();
        }
        return match;
    }

    private static ArenaContestant contestant(Stage stage, String name) {
        Path folder = Files.isDirectory(Path.of("assets")) ? Path.of("assets") : Path.of("..", "assets");
        try {
            String text = Files.readString(folder.resolve("policies").resolve(name + ".bt"));
            return stage.prepare(
                    new PolicyReader(stage.vocabulary()).read(text).policy().orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
