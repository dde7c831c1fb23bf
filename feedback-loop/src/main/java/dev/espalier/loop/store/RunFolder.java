package dev.espalier.loop.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run, held by one process at a time. Holds the policies that were incumbents, the best policy, the report, and
 * {@code run.db} or a note that says where the database is.
 */
public final class RunFolder implements AutoCloseable {

    static final String DATABASE = "run.db";

    /** Says where the database is, when it is not in the folder. */
    static final String STORE = "store.txt";

    private static final String LOCK = "run.lock";

    private final Path path;
    private final FileChannel channel;

    private RunFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Whether the database of a run is in this folder. */
    static boolean holdsDatabase(Path path) {
        return Files.isRegularFile(path.resolve(DATABASE));
    }

    /** Where the database of the run in this folder is, when it is not in the folder. */
    static Optional<String> storeUrl(Path path) {
        Path note = path.resolve(STORE);
        try {
            return Files.isRegularFile(note)
                    ? Optional.of(Files.readString(note).strip())
                    : Optional.empty();
        } catch (IOException cause) {
            throw new RunFolderException("cannot read " + note + ": " + reason(cause), cause);
        }
    }

    /** Whether a process holds this folder. */
    static boolean isHeld(Path path) {
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (NoSuchFileException | AccessDeniedException nobodyCouldHoldIt) {
            return false;
        } catch (IOException cause) {
            throw new RunFolderException("cannot read the run folder " + path + ": " + reason(cause), cause);
        }
    }

    /**
     * Takes a folder, making it if it is not there.
     *
     * @throws RunFolderException if it cannot be made or written, or another process holds it
     */
    public static RunFolder open(Path path) {
        try {
            Files.createDirectories(path.resolve("policies"));
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new RunFolderException("another process is working in the run folder " + path, null);
            }
            return new RunFolder(path, channel);
        } catch (IOException cause) {
            throw new RunFolderException("cannot write to the run folder " + path + ": " + reason(cause), cause);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public Path database() {
        return path.resolve(DATABASE);
    }

    public Path bestPolicy() {
        return bestPolicy(path);
    }

    public Path report() {
        return report(path);
    }

    /** Where the best policy of the run in this folder is. */
    public static Path bestPolicy(Path folder) {
        return folder.resolve("best.bt");
    }

    /** Where the report of the run in this folder is. */
    public static Path report(Path folder) {
        return folder.resolve("report.html");
    }

    /** Where the policy with this id is kept. */
    public Path policy(String id) {
        return path.resolve("policies").resolve(id + ".bt");
    }

    /**
     * Writes a text file in one step: a reader sees the old content or the new.
     *
     * @throws RunFolderException if it cannot be written
     */
    public void write(Path file, String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new RunFolderException("cannot write " + file + ": " + reason(cause), cause);
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new RunFolderException("cannot let go of the run folder " + path, cause);
        }
    }

    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist and cannot be made";
        }
        return String.valueOf(cause.getMessage());
    }
}
