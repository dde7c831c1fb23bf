package dev.espalier.loop.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on a free port of this machine, with a cluster of its own in a temporary folder. One serves all tests of
 * a process and ends with it, however that ends: the server's parent waits for the end of its standard input.
 */
public final class PostgresServer {

    public static final String USER = "planted_user";
    public static final String PASSWORD = "planted%pass&word 0123";

    private static final String WATCHED = "\"$0\" \"$@\" & server=$!; read -r gone; kill -INT $server; wait $server";
    private static @Nullable PostgresServer shared;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path folder;
    private final Process process;
    private final int port;

    private PostgresServer(Path binaries) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("espalier-postgres");
        port = freePort();
        Path data = folder.resolve("data");
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            run("chown", "-R", "postgres", folder.toString());
        }
        run(asServer(
                binaries.resolve("initdb").toString(),
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync"));
        process = new ProcessBuilder(asServer(
                        "sh",
                        "-c",
                        WATCHED,
                        binaries.resolve("postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        awaitConnections();
    }

    /** The server; a test is skipped where none can be started. */
    public static synchronized PostgresServer require() {
        Optional<Path> binaries = binaries();
        assumeTrue(binaries.isPresent(), "PostgreSQL's server is not installed on this machine");
        assumeTrue(
                !isRoot() || Files.exists(Path.of("/usr/sbin/runuser")),
                "PostgreSQL does not run as root, and there is no runuser to run it as somebody else");
        try {
            if (shared == null) {
                shared = new PostgresServer(binaries.get());
            }
            return shared;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    /** Makes a database that nobody has used. */
    public Database newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        try (Handle handle = connect("postgres")) {
            handle.execute("create database " + name);
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name);
    }

    /**
     * A database of the server.
     *
     * @param url without credentials
     */
    public record Database(String url) {

        /** As it is written by who puts credentials into the URL. */
        public String urlWithCredentials() {
            return url + "?user=" + USER + "&password="
                    + PASSWORD.replace("%", "%25").replace("&", "%26").replace(" ", "%20");
        }

        public StoreAddress address() {
            return StoreAddress.parse(url, environment());
        }

        public Map<String, String> environment() {
            return Map.of("PGUSER", USER, "PGPASSWORD", PASSWORD);
        }
    }

    private Handle connect(String database) {
        return Jdbi.open("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, PASSWORD);
    }

    private void awaitConnections() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (Handle handle = connect("postgres")) {
                handle.execute("select 1");
                return;
            } catch (JdbiException notYet) {
                if (!process.isAlive() || System.nanoTime() - deadline > 0) {
                    throw new IllegalStateException(
                            "PostgreSQL did not start: " + Files.readString(folder.resolve("log")), notYet);
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor(30, TimeUnit.SECONDS);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Path> binaries() {
        List<Path> folders = new ArrayList<>();
        for (String folder : String.valueOf(System.getenv("PATH")).split(":", -1)) {
            folders.add(Path.of(folder));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            PathMatcher bin = FileSystems.getDefault().getPathMatcher("glob:**/bin");
            try (Stream<Path> versions = Files.walk(debian, 2)) {
                versions.filter(bin::matches).sorted(Comparator.reverseOrder()).forEach(folders::add);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String[] asServer(String... command) {
        if (!isRoot()) {
            return command;
        }
        return Stream.concat(Stream.of("runuser", "-u", "postgres", "--"), Stream.of(command))
                .toArray(String[]::new);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process once = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (once.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(log));
        }
    }
}
