package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Allowance allowance;
    private final Set<MatchKey> counted = new HashSet<>();
    private final Set<MatchKey> late = new HashSet<>();

    /**
     * An evaluator.
     *
     * @param afterEach run once for each different match, when it was played or found in memory; must be thread-safe
     */
    public Evaluator(MatchPool pool, MatchMemory memory, Runnable afterEach) {
        this(pool, memory, afterEach, Allowance.UNLIMITED);
    }

    /**
     * An evaluator that may not go on for ever.
     *
     * @param afterEach run once for each different match, when it was played or found in memory; must be thread-safe
     * @param allowance is asked for the matches of every call before the first is played, and for time before each batch
     */
    public Evaluator(MatchPool pool, MatchMemory memory, Runnable afterEach, Allowance allowance) {
        this.pool = pool;
        this.memory = memory;
        this.afterEach = afterEach;
        this.allowance = allowance;
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
     * @throws MatchFailedException if a match took longer than it may
     */
    public List<PlayedPair> play(List<Entry> entries) {
        List<Optional<PlayedPair>> pairs = tryPlay(entries);
        List<PlayedPair> played = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            Fixture fixture = entries.get(i).fixture();
            played.add(pairs.get(i).orElseThrow(() -> pool.late(fixture.gameId(), fixture.seed())));
        }
        return played;
    }

    /**
     * Plays a pair for each entry, as far as its matches end in time.
     *
     * @return the pairs in the order of the entries; empty where a match took longer than it may
     * @throws AllowanceSpentException if that would be more than may be played
     */
    public List<Optional<PlayedPair>> tryPlay(List<Entry> entries) {
        return tryPlay(entries, false);
    }

    /**
     * The same, with what the nodes of the policies did in the records, where the game counts that. Memory does not keep it, so all
     * matches are played, and kept without it.
     *
     * @return the pairs in the order of the entries; empty where a match took longer than it may
     * @throws AllowanceSpentException if that would be more than may be played
     */
    public List<Optional<PlayedPair>> tryPlayTraced(List<Entry> entries) {
        return tryPlay(entries, true);
    }

    private List<Optional<PlayedPair>> tryPlay(List<Entry> entries, boolean traced) {
        Map<MatchKey, MatchRequest> wanted = new LinkedHashMap<>();
        for (Entry entry : entries) {
            wanted.putIfAbsent(key(entry, true), request(entry, true, traced));
            wanted.putIfAbsent(key(entry, false), request(entry, false, traced));
        }
        allowance.requireMatches(counted.size()
                + wanted.keySet().stream().filter(key -> !counted.contains(key)).count());
        Map<MatchKey, MatchRecord> known = new HashMap<>(traced ? Map.of() : memory.find(List.copyOf(wanted.keySet())));
        known.keySet().stream().filter(counted::add).forEach(key -> afterEach.run());
        List<MatchKey> missing = wanted.keySet().stream()
                .filter(key -> !known.containsKey(key) && !late.contains(key))
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<MatchKey> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            allowance.requireTime();
            known.putAll(playNew(batch, wanted));
        }
        List<Optional<PlayedPair>> pairs = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            MatchKey first = key(entry, true);
            MatchKey second = key(entry, false);
            pairs.add(
                    late.contains(first) || late.contains(second)
                            ? Optional.empty()
                            : Optional.of(new PlayedPair(require(known, first), require(known, second))));
        }
        return pairs;
    }

    private Map<MatchKey, MatchRecord> playNew(List<MatchKey> batch, Map<MatchKey, MatchRequest> requests) {
        List<Optional<MatchRecord>> outcomes =
                pool.tryPlay(batch.stream().map(key -> require(requests, key)).toList(), afterEach);
        Map<MatchKey, MatchRecord> played = new LinkedHashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            MatchKey key = batch.get(i);
            outcomes.get(i).ifPresentOrElse(record -> played.put(key, record), () -> late.add(key));
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

    private static MatchRequest request(Entry entry, boolean first, boolean traced) {
        Fixture fixture = entry.fixture();
        var own = entry.contender().contestant();
        var other = fixture.opponent().contestant();
        return new MatchRequest(
                fixture.gameId(), fixture.seed(), first ? List.of(own, other) : List.of(other, own), traced);
    }

    private static <V> V require(Map<MatchKey, V> map, MatchKey key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("no record of " + key);
        }
        return value;
    }
}
