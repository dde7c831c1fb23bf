package dev.espalier.arena.nav;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.map.ArenaMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeshCacheTest {

    private static final NavGrain FINE = new NavGrain(0.4, true);

    @TempDir
    private Path folder = Path.of("");

    private static ArenaMap map(long number) {
        return new MapGenerator(number, 3).generate().map();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void givesTheSameMeshBitForBit() throws IOException {
        MeshCache cache = MeshCache.in(folder);
        for (int number = 0; number < 12; number++) {
            byte[] made = MeshBytes.of(NavMesh.of(map(number), FINE));
            assertThat(MeshBytes.of(cache.mesh(map(number), FINE))).isEqualTo(made);
            assertThat(MeshBytes.of(cache.mesh(map(number), FINE))).isEqualTo(made);
            assertThat(files()).hasSize(number + 1);
        }
    }

    @Test
    void givesWhatIsInTheFile() throws IOException {
        MeshCache cache = MeshCache.in(folder);
        cache.mesh(map(1), FINE);
        byte[] other = MeshBytes.of(NavMesh.of(map(2), FINE));
        Files.write(files().get(0), other);
        assertThat(MeshBytes.of(cache.mesh(map(1), FINE)))
                .as("it is read and not made again")
                .isEqualTo(other);
    }

    @Test
    void keepsMapsAndGrainsApart() throws IOException {
        MeshCache cache = MeshCache.in(folder);
        cache.mesh(map(1), FINE);
        cache.mesh(map(2), FINE);
        cache.mesh(map(1), NavGrain.STANDARD);
        cache.mesh(map(1), new NavGrain(0.4, false));
        assertThat(files()).hasSize(4);
    }

    @Test
    void makesAMeshAgainWhoseFileIsDamaged() throws IOException {
        MeshCache cache = MeshCache.in(folder);
        byte[] made = MeshBytes.of(cache.mesh(map(5), FINE));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 12)) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(file, flipped);
            assertThat(MeshBytes.of(cache.mesh(map(5), FINE))).isEqualTo(made);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertThat(MeshBytes.of(cache.mesh(map(5), FINE))).isEqualTo(made);
            assertThat(Files.readAllBytes(file)).as("mended").isEqualTo(whole);
        }
    }

    @Test
    void dropsTheOldestWhenItIsFull() throws IOException {
        MeshCache.in(folder).mesh(map(0), FINE);
        long one = Files.size(files().get(0));
        MeshCache small = MeshCache.in(folder).upTo(4 * one);
        for (int number = 1; number < 20; number++) {
            small.mesh(map(number), FINE);
        }
        long sum = 0;
        for (Path file : files()) {
            sum += Files.size(file);
        }
        assertThat(sum).isLessThanOrEqualTo(4 * one).isPositive();
    }

    @Test
    void doesWithoutAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        NavMesh mesh = MeshCache.in(file.resolve("below")).mesh(map(3), FINE);
        assertThat(MeshBytes.of(mesh)).isEqualTo(MeshBytes.of(NavMesh.of(map(3), FINE)));
        assertThat(MeshBytes.of(MeshCache.none().mesh(map(3), FINE))).isEqualTo(MeshBytes.of(mesh));
    }

    @Test
    void isSharedByManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            byte[] made = MeshBytes.of(NavMesh.of(map(4), FINE));
            List<Future<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> MeshBytes.of(MeshCache.in(folder).mesh(map(4), FINE))));
            }
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(made);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }
}
