package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures contenders on fixtures. A match that has been played before is taken from memory; new ones are kept in short
 * batches, so that little is lost when the process is killed. Not thread-safe; plays on all the threads of its pool.
 */
public final class Evaluator {

    private static final int BATCH = 128;

    private final MatchPool pool;
    private final MatchMemory memory;
    private final Runnable afterEach;
    private final Set<MatchKey> counted = new HashSet<>();

    /**
     * An evaluator.
     *
     * @param afterEach run once for each different match, when it was played or found in memory; must be thread-safe
     */
    public Evaluator(MatchPool pool, MatchMemory memory, Runnable afterEach) {
        this.pool = pool;
        this.memory = memory;
        this.afterEach = afterEach;
    }

    /** One measurement: a contender on a fixture. */
    public record Entry(Contender contender, Fixture fixture) {}

    /** How many different matches have been asked for; the same whether they were played or remembered. */
    public long matchCount() {
        return counted.size();
    }

    /**
     * Plays a pair for each entry.
     *
     * @return the pairs in the order of the entries
     */
    public List<PlayedPair> play(List<Entry> entries) {
        Map<MatchKey, MatchRequest> wanted = new LinkedHashMap<>();
        for (Entry entry : entries) {
            wanted.putIfAbsent(key(entry, true), request(entry, true));
            wanted.putIfAbsent(key(entry, false), request(entry, false));
        }
        Map<MatchKey, MatchRecord> known = new HashMap<>(memory.find(List.copyOf(wanted.keySet())));
        known.keySet().stream().filter(counted::add).forEach(key -> afterEach.run());
        List<MatchKey> missing =
                wanted.keySet().stream().filter(key -> !known.containsKey(key)).toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<MatchKey> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            known.putAll(playNew(batch, wanted));
        }
        List<PlayedPair> pairs = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            pairs.add(new PlayedPair(require(known, key(entry, true)), require(known, key(entry, false))));
        }
        return pairs;
    }

    private Map<MatchKey, MatchRecord> playNew(List<MatchKey> batch, Map<MatchKey, MatchRequest> requests) {
        List<MatchRecord> records =
                pool.play(batch.stream().map(key -> require(requests, key)).toList(), afterEach);
        Map<MatchKey, MatchRecord> played = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            played.put(batch.get(i), records.get(i));
        }
        memory.save(played);
        counted.addAll(batch);
        return played;
    }

    private static MatchKey key(Entry entry, boolean first) {
        Fixture fixture = entry.fixture();
        String own = entry.contender().id();
        String other = fixture.opponent().id();
        return new MatchKey(fixture.gameId(), fixture.seed(), first ? own : other, first ? other : own);
    }

    private static MatchRequest request(Entry entry, boolean first) {
        Fixture fixture = entry.fixture();
        var own = entry.contender().contestant();
        var other = fixture.opponent().contestant();
        return new MatchRequest(
                fixture.gameId(), fixture.seed(), first ? List.of(own, other) : List.of(other, own), false);
    }

    private static <V> V require(Map<MatchKey, V> map, MatchKey key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("no record of " + key);
        }
        return value;
    }
}
