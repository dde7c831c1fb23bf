package dev.espalier.arena.wad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.nav.MeshCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WadSourceTest {

    @TempDir
    private Path folder = Path.of("");

    private WadSource source = new WadSource();

    @BeforeEach
    void write() {
        WadBytes.write(
                folder.resolve("rooms.wad"),
                WadBytes.threeRooms().map("MAP03").map("MAP01").bytes());
        source = new WadSource(new WadSearchPath(List.of(folder)), MeshCache.none());
    }

    @Test
    void namesMapsByTheirFile() {
        assertThat(source.group("rooms")).contains(List.of("rooms:MAP03", "rooms:MAP01"));
        assertThat(source.fault("rooms:MAP01")).isEmpty();
        assertThat(source.family("rooms:MAP01", 3)).isEqualTo("rooms");
        assertThat(source.size("rooms:MAP01", 3)).isEqualTo("56x17 m");
        assertThat(source.describe("rooms:MAP01", 3)).isEqualTo("the map MAP01 of rooms.wad");
        assertThat(source.terrain("rooms:MAP01", 2).map().spawns(1)).isNotEmpty();
        assertThat(source.number("rooms:MAP01")).isNotNegative().isNotEqualTo(source.number("rooms:MAP03"));
    }

    @Test
    void saysWhereAMissingFileWasLookedFor() {
        assertThat(source.fault("heretic:MAP01").orElseThrow())
                .startsWith("heretic.wad: no such file in " + folder)
                .contains("ESPALIER_WADS")
                .doesNotContain("\n");
        assertThatThrownBy(() -> source.group("heretic"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void saysWhichMapsAFileHas() {
        assertThat(source.fault("rooms:MAP09").orElseThrow()).contains("no map MAP09; it has MAP03, MAP01");
    }

    @Test
    void acceptsOneNameOnlyForAMapAndNoPath() {
        for (String name : List.of("rooms", "rooms:", "rooms:map01", "ROOMS:MAP01", "../rooms:MAP01", "rooms:MAP01x")) {
            assertThat(source.fault(name).orElseThrow()).as(name).contains("such as freedm:MAP07");
        }
        assertThatThrownBy(() -> source.group("../rooms")).hasMessageContaining("such as freedm");
    }

    @Test
    void leavesOutMapsThatCannotBePlayed() throws IOException {
        WadBytes alone = new WadBytes();
        WadBytes.write(folder.resolve("broken.wad"), alone.map("MAP01").bytes());
        assertThat(source.group("broken").orElseThrow()).isEmpty();
        assertThat(source.fault("broken:MAP01").orElseThrow()).contains("MAP01");
        Files.writeString(folder.resolve("text.wad"), "no WAD at all");
        assertThat(source.fault("text:MAP01").orElseThrow()).contains("text.wad");
    }
}
