package dev.espalier.loop.evaluate;

import dev.espalier.loop.evaluate.Evaluator.Entry;
import java.util.ArrayList;
import java.util.List;

/** A round robin: every two policies meet on the same games, on both sides of each. */
public final class League {

    private final List<Contender> contenders;

    /**
     * A league of these policies.
     *
     * @param contenders at least 2, with different names
     */
    public League(List<Contender> contenders) {
        if (contenders.size() < 2) {
            throw new IllegalArgumentException("a league takes at least 2 policies, not " + contenders.size());
        }
        this.contenders = List.copyOf(contenders);
    }

    /** Told of each pair in the order in which it counts. */
    public interface Witness {
        void played(Contender one, Contender other, PlayedPair pair);
    }

    /** How many pairs every two policies together play on so many games. */
    public long pairCount(int games) {
        return contenders.size() * (contenders.size() - 1L) / 2 * games;
    }

    /** Plays all matches. */
    public Standings play(MatchPool pool, Fixtures fixtures, Runnable afterEach, Witness witness) {
        Evaluator evaluator = new Evaluator(pool, MatchMemory.NONE, afterEach);
        List<String> names = contenders.stream().map(Contender::name).toList();
        Standings standings = new Standings(names, pool.game().metrics(), fixtures.count());
        for (int one = 0; one < contenders.size(); one++) {
            for (int other = one + 1; other < contenders.size(); other++) {
                Contender measured = contenders.get(one);
                Contender opponent = contenders.get(other);
                List<Entry> entries = new ArrayList<>();
                fixtures.against(opponent).forEach(fixture -> entries.add(new Entry(measured, fixture)));
                List<PlayedPair> played = evaluator.play(entries);
                standings.add(one, other, played);
                played.forEach(pair -> witness.played(measured, opponent, pair));
            }
        }
        return standings;
    }
}
