package dev.espalier.arena.wad;

import dev.espalier.arena.wad.DoomMap.Linedef;
import java.util.ArrayList;
import java.util.List;

/** What a report says about a map: what was changed, left out or ignored. */
final class Notes {

    /** Kinds of sectors, numbered as Doom does. */
    private static final List<Integer> DAMAGING = List.of(4, 5, 7, 11, 16);

    private final List<String> all = new ArrayList<>();

    void say(String note) {
        all.add(note);
    }

    void count(long count, String one, String many) {
        if (count > 0) {
            all.add(count + " " + (count == 1 ? one : many));
        }
    }

    void dropped(int count, String what) {
        count(
                count,
                what + " dropped, for there is no way to it and back",
                what + "s dropped, for there is no way to them and back");
    }

    void ignored(DoomMap map) {
        count(lines(map, Special.TELEPORTER), "teleporter line ignored", "teleporter lines ignored");
        count(
                lines(map, Special.OTHER),
                "line that moves floors, ceilings or light ignored",
                "lines that move floors, ceilings or light ignored");
        count(
                map.sectors().stream()
                        .filter(sector -> DAMAGING.contains(sector.special()))
                        .count(),
                "floor that hurts in Doom is harmless",
                "floors that hurt in Doom are harmless");
        count(
                map.lines().stream().filter(Linedef::hasNoLength).count(),
                "line without length left out",
                "lines without length left out");
    }

    private static long lines(DoomMap map, Special special) {
        return map.lines().stream()
                .filter(line -> Special.of(line.special()) == special)
                .count();
    }

    List<String> all() {
        return all;
    }
}
