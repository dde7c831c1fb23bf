package dev.espalier.arena.wad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WadMapsTest {

    @TempDir
    private Path folder;

    private WadMaps maps(WadBytes wad) {
        return WadMaps.open(WadBytes.write(folder.resolve("test.wad"), wad.bytes()));
    }

    private WadMap map(WadBytes wad) {
        return maps(wad.map("MAP01")).map("MAP01");
    }

    @Test
    void listsTheMapsOfAFile() {
        WadBytes wad = WadBytes.threeRooms()
                .map("MAP07")
                .lump("PLAYPAL", new byte[3])
                .map("E1M3")
                .map("MAPINFO");
        assertThat(maps(wad).names()).containsExactly("MAP07", "E1M3");
    }

    @Test
    void reportsWhatBecameOfAMap() {
        WadMap map = map(WadBytes.threeRooms());
        assertThat(map.report().widthMetres()).isCloseTo(56, within(1e-9));
        assertThat(map.report().sectors()).isEqualTo(5);
        assertThat(map.report().lines()).isEqualTo(24);
        assertThat(map.report().spawns()).isEqualTo(4);
        assertThat(map.report().packs()).isEqualTo(1);
        assertThat(map.report().reachableShare()).isEqualTo(1);
        assertThat(map.report().notes()).containsExactly("1 door stands open", "1 lift has become a stair");
    }

    @Test
    void makesAStairOfALiftInStepsThatOneWalksUp() {
        Terrain terrain = map(WadBytes.threeRooms()).terrain(2);
        List<Double> floors = new ArrayList<>();
        for (double x = 1030; x < 1180; x += 10) {
            floors.add(30 * terrain.map().floor(terrain.map().sectorAt(x / 30, 256 / 30.0, -1)));
        }
        assertThat(floors.stream().map(Math::round).distinct()).containsExactly(0L, 24L, 48L, 72L, 96L);
        assertThat(terrain.reachable(20, 8, 50, 8)).isTrue();
        assertThat(terrain.reachable(50, 8, 2, 8)).isTrue();
    }

    @Test
    void dealsEachSideTheStartsThatLieTogether() {
        Terrain terrain = map(WadBytes.threeRooms()).terrain(4);
        assertThat(terrain.map().spawns(0)).hasSizeGreaterThanOrEqualTo(5).allMatch(spot -> spot.x() < 17);
        assertThat(terrain.map().spawns(1)).hasSizeGreaterThanOrEqualTo(5).allMatch(spot -> spot.x() > 39);
        for (Spot spot : terrain.map().spawns(0)) {
            assertThat(terrain.map().spawns(0).stream().filter(other -> other.distanceTo(spot) < 1.5))
                    .containsExactly(spot);
        }
    }

    @Test
    void leavesOutWhatLiesWhereNobodyGets() {
        WadBytes wad = WadBytes.threeRooms();
        int pit = wad.sector(-512, 256, 0);
        wad.outline(pit, 600, 600, 600, 1100, 1100, 1100, 1100, 600, 600, 600);
        wad.thing(850, 850, WadBytes.DEATHMATCH_START).thing(850, 850, WadBytes.MEDIKIT);
        WadMap map = map(wad);
        assertThat(map.report().spawns()).isEqualTo(4);
        assertThat(map.report().packs()).isEqualTo(1);
        assertThat(map.report().notes())
                .contains(
                        "1 start dropped, for there is no way to it and back",
                        "1 health pack dropped, for there is no way to it and back");
        assertThat(map.report().reachableShare()).isBetween(0.6, 0.9);
        assertThat(map.ground().mesh().areaAt(28, 28)).isEqualTo(-1);
    }

    @Test
    void fencesOffPitsThatOneCouldNotLeave() {
        WadBytes wad = WadBytes.threeRooms();
        int pit = wad.sector(-64, 128, 0);
        int west = 0;
        wad.line(200, 200, 200, 320, west, pit, 0, 0);
        wad.line(200, 320, 320, 320, west, pit, 0, 0);
        wad.line(320, 320, 320, 200, west, pit, 0, 0);
        wad.line(320, 200, 200, 200, west, pit, 0, 0);
        Terrain terrain = map(wad).terrain(1);
        int rim = -1;
        for (int line = 0; line < terrain.map().lines().count(); line++) {
            if (terrain.map().lines().back(line) == pit) {
                rim = line;
            }
        }
        assertThat(rim).isNotNegative();
        assertThat(terrain.map().lines().stops(rim, 0)).isTrue();
    }

    @Test
    void putsPacksWhereSomebodyCanStandOrLeavesThemOut() {
        WadBytes wad = WadBytes.threeRooms();
        int niche = wad.sector(40, 128, 0);
        wad.line(512, 150, 512, 64, 0, niche, 0, 0);
        wad.outline(niche, 512, 64, 412, 64, 412, 150, 512, 150);
        wad.thing(8, 300, WadBytes.MEDIKIT).thing(462, 100, WadBytes.MEDIKIT);
        WadMap map = map(wad);
        assertThat(map.packs())
                .hasSize(2)
                .isEqualTo(map.items().stream().map(ItemSpot::spot).toList())
                .allMatch(pack -> map.ground().mesh().isInside(pack.x(), pack.y()));
    }

    @Test
    void saysThatItIgnoresTeleporters() {
        WadBytes wad = WadBytes.threeRooms();
        wad.line(100, 100, 100, 200, 0, 0, WadBytes.TELEPORTER, 7);
        assertThat(map(wad).report().notes()).contains("1 teleporter line ignored");
    }

    @Test
    void makesTheSameMapOfAnExtractWithNothingElse() {
        WadBytes wad =
                WadBytes.threeRooms().map("MAP01").lump("FLAT", new byte[5000]).map("MAP02");
        WadMaps whole = maps(wad);
        Path small = folder.resolve("small.wad");
        whole.extract(List.of("MAP02"), small);
        assertThat(small.toFile().length()).isLessThan(5000);
        WadMaps extract = WadMaps.open(small);
        assertThat(extract.names()).containsExactly("MAP02");
        assertThat(extract.map("MAP02").report()).isEqualTo(whole.map("MAP02").report());
    }

    @Test
    void findsFilesByNameInTheFoldersOfASearchPath() {
        Path file = WadBytes.write(
                folder.resolve("Duel.wad"), WadBytes.threeRooms().map("MAP01").bytes());
        WadSearchPath path = new WadSearchPath(List.of(folder.resolve("nowhere"), folder));
        assertThat(path.find("Duel")).contains(file);
        assertThat(path.find("nothing")).isEmpty();
        assertThat(path.find("../" + folder.getFileName() + "/Duel")).isEmpty();
    }
}
