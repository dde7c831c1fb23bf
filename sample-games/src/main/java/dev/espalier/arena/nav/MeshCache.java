package dev.espalier.arena.nav;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.MapHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Meshes of maps, kept on disk by a hash of the ground that they were made of: a mesh out of the cache is, bit for bit, the
 * one that would have been made. Files that are damaged or cannot be read or written do no harm, the mesh is made instead; many
 * processes may share a folder. When the files are larger than a bound together, the oldest go.
 *
 * <p>Only maps of WAD files are kept. On a virtual machine with 2 cores, warm, in time of the processor, making one of FreeDM's 32
 * maps ready took 32 ms on average and 355 ms at most, and 13 ms and 129 ms with its meshes out of the cache; what remains is checking
 * the map and the table of ways. A generated map takes about 2 ms, for which reading a file does not pay. The meshes of all 32 maps
 * take 2 MB.
 */
public final class MeshCache {

    /** Goes up whenever a mesh of the same ground could be another than before. */
    private static final int VERSION = 1;

    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_FILE_BYTES = 16L << 20;
    private static final String ENDING = ".mesh";
    private static final String OFF = "off";

    private final Optional<Path> folder;
    private final long mostBytes;

    private MeshCache(Optional<Path> folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Keeps nothing. */
    public static MeshCache none() {
        return new MeshCache(Optional.empty(), 0);
    }

    /** Keeps meshes in a folder, which is made when it is needed. */
    public static MeshCache in(Path folder) {
        return new MeshCache(Optional.of(folder), MOST_BYTES);
    }

    /** The same folder with another bound to all its files together. */
    MeshCache upTo(long bytes) {
        return new MeshCache(folder, bytes);
    }

    /**
     * The cache of this process: in the folder that the environment variable {@code ESPALIER_CACHE} names, {@code off} for none;
     * else where caches are put on this platform.
     */
    public static MeshCache ofProcess() {
        String own = variable("ESPALIER_CACHE");
        if (own.equals(OFF)) {
            return none();
        }
        try {
            return own.isBlank() ? usual().map(MeshCache::in).orElseGet(MeshCache::none) : in(Path.of(own));
        } catch (InvalidPathException e) {
            return none();
        }
    }

    private static Optional<Path> usual() {
        for (String root : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
            if (!variable(root).isBlank()) {
                return Optional.of(Path.of(variable(root), "espalier", "meshes"));
            }
        }
        String home = System.getProperty("user.home", "");
        if (home.isBlank()) {
            return Optional.empty();
        }
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        Path caches = mac ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache");
        return Optional.of(caches.resolve("espalier").resolve("meshes"));
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    /** The mesh of all places of a map where somebody can stand. */
    public NavMesh mesh(ArenaMap map, NavGrain grain) {
        if (folder.isEmpty()) {
            return NavMesh.of(map, grain);
        }
        Path file = folder.orElseThrow().resolve(name(map, grain) + ENDING);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_FILE_BYTES) {
                return MeshBytes.read(Files.readAllBytes(file));
            }
        } catch (IOException damaged) {
            // It is made again below, and written over the damaged one.
        }
        NavMesh mesh = NavMesh.of(map, grain);
        try {
            write(mesh, file);
        } catch (IOException | UnsupportedOperationException unwritable) {
            // A cache that cannot be written costs time and nothing else.
        }
        return mesh;
    }

    private static String name(ArenaMap map, NavGrain grain) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(13)
                    .putInt(VERSION)
                    .putDouble(grain.cell())
                    .put((byte) (grain.acrossSteps() ? 1 : 0))
                    .array());
            MapHash.feed(map, digest);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(NavMesh mesh, Path file) throws IOException {
        Path parent = folder.orElseThrow();
        Files.createDirectories(parent);
        Path part = Files.createTempFile(parent, "mesh", ".part");
        try {
            Files.write(part, MeshBytes.of(mesh));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        prune(parent);
    }

    /** A file of the cache. */
    private record Kept(Path path, long bytes, FileTime written) {}

    /** Deletes the oldest files, those of writers that were killed among them, until the rest is small enough. */
    private void prune(Path parent) throws IOException {
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(parent)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                String name = path.getFileName().toString();
                if (name.endsWith(ENDING) || name.endsWith(".part")) {
                    files.add(new Kept(path, Files.size(path), Files.getLastModifiedTime(path)));
                }
            }
        }
        files.sort(Comparator.comparing(Kept::written).thenComparing(Kept::path));
        long sum = files.stream().mapToLong(Kept::bytes).sum();
        for (Kept kept : files) {
            if (sum <= mostBytes) {
                return;
            }
            Files.deleteIfExists(kept.path());
            sum -= kept.bytes();
        }
    }
}
