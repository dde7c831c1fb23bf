package dev.espalier.arena.wad;

import dev.espalier.arena.wad.DoomMap.Linedef;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the sectors that lines act on. */
final class Targets {

    private Targets() {}

    /**
     * The sectors behind lines that do one thing, and those with the tag of lines that do another. The tag 0 is none: all
     * sectors have it that nothing acts on.
     */
    static SortedSet<Integer> of(DoomMap map, Special behind, Special byTag) {
        SortedSet<Integer> sectors = new TreeSet<>();
        Set<Integer> tags = new HashSet<>();
        for (Linedef line : map.lines()) {
            Special special = Special.of(line.special());
            if (special == behind && line.back() >= 0) {
                sectors.add(line.back());
            } else if (special == byTag && line.tag() != 0) {
                tags.add(line.tag());
            }
        }
        for (int sector = 0; sector < map.sectors().size(); sector++) {
            if (tags.contains(map.sectors().get(sector).tag())) {
                sectors.add(sector);
            }
        }
        return sectors;
    }
}
