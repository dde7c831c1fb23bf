package dev.espalier.arena;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.match.ArenaMetrics;
import dev.espalier.arena.match.Stage;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.replay.ArenaReplays;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.source.GeneratedMaps;
import dev.espalier.arena.source.MapSources;
import dev.espalier.arena.wad.WadSource;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.NetworkChecker;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.BehaviourAxis;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric;
import dev.espalier.game.Split;
import dev.espalier.game.replay.EventKind;
import dev.espalier.game.replay.Replay;
import dev.espalier.game.replay.Replays;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.neural.Networks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arena as a game. An id such as {@code gen:1234/ctf/3v3} or {@code wad:freedm:MAP07/tdm/2v2} fixes map, mode, rules and the
 * number of agents on each side, from 1 to 8. What it deals is standard team deathmatch; {@link #gameId(String, Split, long)} deals the other modes too.
 * Generated maps with even numbers are for training, those with odd numbers are held out.
 */
public final class ArenaGame implements Game, GameCatalogue, Replays, Stage {

    private static final MapSources SOURCES = new MapSources(List.of(new GeneratedMaps(), new WadSource()));
    private static final List<Mode> MODES = List.of(Mode.values());

    private final PolicyCompiler<Fighter> compiler =
            new PolicyCompiler<>(ArenaVocabulary.BINDING, Rules.TICKS_PER_SECOND);
    private final ShippedNetworks shipped = new ShippedNetworks(ArenaVocabulary.BINDING.vocabulary());
    private final TerrainCache terrains = new TerrainCache();
    private final GameIds ids = new GameIds(SOURCES);
    private final ArenaReplays replays = new ArenaReplays(this);

    /** What stands behind the vocabulary, for those who compile policies for the arena themselves. */
    public static Binding<Fighter> binding() {
        return ArenaVocabulary.BINDING;
    }

    @Override
    public String name() {
        return "arena";
    }

    @Override
    public Vocabulary vocabulary() {
        return ArenaVocabulary.BINDING.vocabulary();
    }

    @Override
    public int ticksPerSecond() {
        return Rules.TICKS_PER_SECOND;
    }

    @Override
    public List<Metric> metrics() {
        return ArenaMetrics.ALL;
    }

    @Override
    public List<BehaviourAxis> behaviour() {
        return ArenaMetrics.BEHAVIOUR;
    }

    @Override
    public String gameId(Split split, long index) {
        return gameId(split, index, Mode.TEAM_DEATHMATCH);
    }

    @Override
    public List<String> modes() {
        List<String> modes = new ArrayList<>(Mode.ids());
        modes.add(MIX);
        return modes;
    }

    @Override
    public String about(String mode) {
        return mode(mode).about();
    }

    @Override
    public Vocabulary vocabulary(String mode) {
        return mode.equals(MIX) ? vocabulary() : ModeVocabulary.of(mode(mode));
    }

    @Override
    public String gameId(String mode, Split split, long index) {
        if (mode.equals(MIX)) {
            return gameId(split, index, MODES.get((int) Math.floorMod(index, (long) MODES.size())));
        }
        return gameId(split, index, mode(mode));
    }

    /** Of the playable maps of a file every other one is for training, from the first. */
    @Override
    public List<String> gameIds(String maps, String mode, Split split) {
        return ids.on(maps, modesOf(mode), split);
    }

    private List<Mode> modesOf(String mode) {
        return mode.equals(MIX) ? MODES : List.of(mode(mode));
    }

    private Mode mode(String id) {
        return Mode.of(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no mode '" + id + "', only " + String.join(", ", modes())));
    }

    private static String gameId(Split split, long index, Mode mode) {
        String map = String.valueOf(GameSpec.mapNumber(split, index));
        return new GameSpec(new GeneratedMaps(), map, mode, GameSpec.STANDARD_SIZE).id();
    }

    @Override
    public Map<String, String> features(String gameId) {
        return ids.parse(gameId).features();
    }

    @Override
    public String describe(String gameId) {
        return ids.parse(gameId).describe();
    }

    @Override
    public ArenaContestant prepare(CheckedPolicy policy) {
        boolean asksNetworks = !NetworkChecker.check(policy, Map.of()).isEmpty();
        return asksNetworks ? prepare(policy, shipped.networks()) : new ArenaContestant(compiler.compile(policy));
    }

    @Override
    public ArenaContestant prepare(CheckedPolicy policy, Networks networks) {
        return new ArenaContestant(
                new PolicyCompiler<>(ArenaVocabulary.BINDING, networks, Rules.TICKS_PER_SECOND).compile(policy));
    }

    /** {@inheritDoc} Stepped to its end it gives the same record as {@link #play}. */
    @Override
    public ArenaMatch begin(MatchRequest request) {
        GameSpec spec = ids.parse(request.gameId());
        List<ArenaContestant> sides = contestants(request.sides());
        Mode mode = spec.mode();
        MatchSetup setup = new MatchSetup(
                terrains.get(spec), spec.rules(), mode.lineUp(spec.perSide()), mode.contest(), request.seed());
        return new ArenaMatch(request.gameId(), setup, sides, request.traced());
    }

    @Override
    public MatchRecord play(MatchRequest request) {
        ArenaMatch match = begin(request);
        while (match.end().isEmpty()) {
            match.step();
        }
        return match.record();
    }

    @Override
    public MatchRecord record(MatchRequest request, Path file) {
        return replays.record(request, file);
    }

    @Override
    public Replay open(Path file) {
        return replays.open(file);
    }

    @Override
    public List<EventKind> eventKinds() {
        return replays.eventKinds();
    }

    private static List<ArenaContestant> contestants(List<Contestant> sides) {
        if (sides.size() != ArenaMatch.SIDES) {
            throw new IllegalArgumentException("the arena takes 2 sides, not " + sides.size());
        }
        List<ArenaContestant> result = new ArrayList<>();
        for (Contestant side : sides) {
            if (!(side instanceof ArenaContestant contestant)) {
                throw new IllegalArgumentException("a contestant was not prepared by the arena: "
                        + side.getClass().getSimpleName());
            }
            result.add(contestant);
        }
        return result;
    }
}
