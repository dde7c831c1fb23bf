package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import java.util.List;
import java.util.Map;

/** Where played matches are kept, so that none is played twice and none is lost. */
public interface MatchMemory {

    /** Those of the matches that have been played; without node counts. */
    Map<MatchKey, MatchRecord> find(List<MatchKey> keys);

    /** Keeps matches; when this returns they survive the end of the process, if the memory lasts at all. */
    void save(Map<MatchKey, MatchRecord> played);
}
