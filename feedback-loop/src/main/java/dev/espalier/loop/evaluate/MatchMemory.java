package dev.espalier.loop.evaluate;

import dev.espalier.game.MatchRecord;
import java.util.List;
import java.util.Map;

/** Where played matches are kept, so that none is played twice and none is lost. */
public interface MatchMemory {

    /** Remembers nothing; enough where each match is asked for once. */
    MatchMemory NONE = new MatchMemory() {
        @Override
        public Map<MatchKey, MatchRecord> find(List<MatchKey> keys) {
            return Map.of();
        }

        @Override
        public void save(Map<MatchKey, MatchRecord> played) {}
    };

    /** Those of the matches that have been played; without node counts. */
    Map<MatchKey, MatchRecord> find(List<MatchKey> keys);

    /** Keeps matches; when this returns they survive the end of the process, if the memory lasts at all. */
    void save(Map<MatchKey, MatchRecord> played);
}
