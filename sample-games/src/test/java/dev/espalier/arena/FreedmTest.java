package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.arena.WadTrial.Row;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.wad.WadException;
import dev.espalier.arena.wad.WadSearchPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FreeDM's maps as arenas. They come with the package freedm of Debian and its relatives. */
class FreedmTest {

    private static Optional<Path> file = Optional.empty();

    @BeforeAll
    static void find() {
        file = WadSearchPath.ofProcess().find("freedm");
        assumeTrue(file.isPresent(), "freedm.wad is not installed: apt-get install freedm");
    }

    @Test
    void mostMapsArePlayedOnWithoutGettingStuck() {
        WadTrial trial = new WadTrial(file.orElseThrow());
        List<Row> rows = new ArrayList<>();
        List<String> names = trial.maps().names();
        assertThat(names).hasSize(32);
        for (int i = 0; i < names.size(); i++) {
            try {
                rows.add(trial.play(names.get(i), i, 1));
            } catch (WadException unfit) {
                assertThat(unfit).hasMessageContaining(names.get(i));
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(24);
        List<Double> stuck =
                rows.stream().flatMap(row -> row.stuck().stream()).sorted().toList();
        assertThat(stuck.get(stuck.size() / 2)).isLessThan(0.02);
        assertThat(stuck.get(stuck.size() * 95 / 100)).isLessThan(0.1);
        assertThat(rows.stream().filter(row -> row.kills() >= 2)).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void everySpawnIsReachedFromEveryOther() {
        Terrain terrain = new WadTrial(file.orElseThrow()).maps().terrain("MAP07", 4);
        List<Spot> spawns = new ArrayList<>(terrain.map().spawns(0));
        spawns.addAll(terrain.map().spawns(1));
        for (Spot from : spawns) {
            for (Spot to : spawns) {
                assertThat(terrain.reachable(from.x(), from.y(), to.x(), to.y()))
                        .as("%s to %s", from, to)
                        .isTrue();
            }
        }
    }
}
