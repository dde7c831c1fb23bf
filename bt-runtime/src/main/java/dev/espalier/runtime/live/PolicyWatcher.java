package dev.espalier.runtime.live;

import dev.espalier.runtime.pack.PackageManifest;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyLoader;
import dev.espalier.runtime.pack.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads a policy from a file or a package, and again whenever that changes: a designer saves, and the agents of the running game play
 * by it from the next tick on. A faulty file changes nothing but is told. It has no thread: somebody calls {@link #poll} now and then,
 * in the game's own thread, or in another where loading delays no tick. May be used by several threads.
 *
 * @param <A> the game's agent
 */
public final class PolicyWatcher<A> {

    private final Path path;
    private final PolicyLoader<A> loader;
    private final LivePolicy<A> policy;
    private Optional<FileStamp> stamp;
    private Optional<String> hash;

    /** Whether the file was found as it was read: a second change can follow in the same instant as the first. */
    private boolean settled;

    /**
     * Loads the policy for the first time.
     *
     * @param path a package, as a zip file or a folder, or a single file; see {@link PolicyLoader#load(Path)}
     * @throws PolicyLoadException if it cannot be loaded
     */
    public PolicyWatcher(Path path, PolicyLoader<A> loader) {
        this.path = path;
        this.loader = loader;
        this.stamp = FileStamp.of(told());
        this.hash = hash();
        this.policy = new LivePolicy<>(loader.load(path));
    }

    /** The policy as it was last loaded without a fault. */
    public LivePolicy<A> policy() {
        return policy;
    }

    /**
     * Looks whether the file has changed, and if so loads it and swaps the policy. As long as it has not, this costs one question to
     * the file system. A file that is not there now is taken as unchanged: editors replace files by others.
     *
     * @return what came of a change; empty when there was none. A fault is told once, not again until the file changes again
     */
    public synchronized Optional<Reload> poll() {
        Optional<FileStamp> now = FileStamp.of(told());
        boolean touched = !now.equals(stamp);
        if (now.isEmpty() || (!touched && settled)) {
            return Optional.empty();
        }
        stamp = now;
        settled = !touched;
        Optional<String> found = hash();
        if (found.isEmpty() || found.equals(hash)) {
            return Optional.empty();
        }
        hash = found;
        return Optional.of(new Reload(path, load()));
    }

    private Optional<PolicyLoadException> load() {
        try {
            policy.swap(loader.load(path));
            return Optional.empty();
        } catch (PolicyLoadException fault) {
            return Optional.of(fault);
        }
    }

    /** The file whose change means a change: of a folder its manifest, which is written last. */
    private Path told() {
        return Files.isDirectory(path) ? path.resolve(PackageManifest.NAME) : path;
    }

    private Optional<String> hash() {
        try (InputStream stream = Files.newInputStream(told())) {
            return Optional.of(Sha256.of(stream.readNBytes(PolicyLoader.LARGEST_BYTES)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
