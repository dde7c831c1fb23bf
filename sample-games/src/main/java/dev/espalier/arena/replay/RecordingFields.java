package dev.espalier.arena.replay;

import dev.espalier.arena.replay.FieldReader.RefusedException;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Simulation;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a recording, one after the other: the simulation's version, the vocabulary's, game id, seed, policies (each with the
 * kind of its form), the sides' first policies, ticks, changes (each with the ticks since the last one), fingerprints.
 */
final class RecordingFields {

    /** The only form of a policy so far; others are for packages with networks. */
    private static final int TEXT = 0;

    private static final int MOST_ID = 200;
    private static final int MOST_TEXT = 256 << 10;
    private static final int MOST_CHANGES = 1 << 20;
    private static final int MOST_TARGET = 63;
    private static final List<Change.Kind> KINDS = List.of(Change.Kind.values());

    private RecordingFields() {}

    static byte[] write(Recording recording, String vocabulary) {
        FieldWriter fields = new FieldWriter()
                .count(Simulation.VERSION)
                .text(vocabulary)
                .text(recording.gameId())
                .whole(recording.seed())
                .count(recording.policies().size());
        recording.policies().forEach(policy -> fields.count(TEXT).text(policy));
        recording.sides().forEach(fields::count);
        fields.count(recording.ticks()).count(recording.changes().size());
        int tick = 0;
        int[] held = new int[MOST_TARGET + 1];
        for (Change change : recording.changes()) {
            fields.count(change.tick() - tick).count(KINDS.indexOf(change.kind()) << 6 | change.target());
            tick = change.tick();
            if (change.kind() == Change.Kind.HOLD) {
                fields.difference(change.value() - held[change.target()]);
                held[change.target()] = change.value();
            } else {
                fields.count(change.value());
            }
        }
        recording.seconds().forEach(fields::whole);
        return fields.whole(recording.fingerprint()).bytes();
    }

    static Recording read(byte[] bytes, String vocabulary) throws RefusedException {
        FieldReader fields = new FieldReader(bytes);
        int version = fields.count(Integer.MAX_VALUE, "as its version");
        if (version != Simulation.VERSION) {
            throw new RefusedException(
                    "was recorded by version " + version + " of the arena's simulation, and this is version "
                            + Simulation.VERSION + ", in which matches go other ways");
        }
        String recorded = fields.text(MOST_ID, "the vocabulary");
        if (!recorded.equals(vocabulary)) {
            throw new RefusedException(
                    "was recorded with the vocabulary '" + recorded + "', and this is '" + vocabulary + "'");
        }
        try {
            Recording recording = rest(fields);
            fields.requireEnd();
            return recording;
        } catch (IllegalArgumentException e) {
            throw new RefusedException("is damaged: " + e.getMessage());
        }
    }

    private static Recording rest(FieldReader fields) throws RefusedException {
        String gameId = fields.text(MOST_ID, "the game's id");
        long seed = fields.wholeLong();
        int count = fields.count(Recording.MOST_POLICIES, "policies");
        List<String> policies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (fields.count(Integer.MAX_VALUE, "as a policy's form") != TEXT) {
                throw new RefusedException("holds a policy in a form that this version cannot read");
            }
            policies.add(fields.text(MOST_TEXT, "a policy"));
        }
        List<Integer> sides = List.of(
                fields.count(Recording.MOST_POLICIES, "as a side's policy"),
                fields.count(Recording.MOST_POLICIES, "as a side's policy"));
        int ticks = fields.count(Recording.MOST_TICKS, "ticks");
        List<Change> changes = changes(fields);
        List<Integer> seconds = new ArrayList<>();
        for (int second = 0; second < ticks / Rules.TICKS_PER_SECOND; second++) {
            seconds.add(fields.whole());
        }
        return new Recording(gameId, seed, policies, sides, ticks, changes, seconds, fields.wholeLong());
    }

    private static List<Change> changes(FieldReader fields) throws RefusedException {
        int count = fields.count(MOST_CHANGES, "changes");
        List<Change> changes = new ArrayList<>();
        int tick = 0;
        int[] held = new int[MOST_TARGET + 1];
        for (int i = 0; i < count; i++) {
            tick += fields.count(Recording.MOST_TICKS - tick, "ticks");
            int what = fields.count(KINDS.size() << 6, "as a change");
            if (what >> 6 >= KINDS.size()) {
                throw new RefusedException("holds a change of an unknown kind");
            }
            Change.Kind kind = KINDS.get(what >> 6);
            int target = what & MOST_TARGET;
            if (kind == Change.Kind.HOLD) {
                held[target] += fields.difference();
            }
            int value = kind == Change.Kind.HOLD
                    ? held[target]
                    : fields.count(Recording.MOST_POLICIES, "as a change's value");
            changes.add(new Change(tick, kind, target, value));
        }
        return changes;
    }
}
