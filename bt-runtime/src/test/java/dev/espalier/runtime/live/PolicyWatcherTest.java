package dev.espalier.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyLoader;
import dev.espalier.runtime.pack.PolicyPackage;
import dev.espalier.runtime.pack.Yard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyWatcherTest {

    private static final PolicyLoader<Yard> LOADER = new PolicyLoader<>(Yard.BINDING, 10);
    private static final String WALK = Yard.text("task run(pace: 1 m)");
    private static final String RUN = Yard.text("task run(pace: 2 m)");

    @TempDir
    Path folder;

    private PolicyWatcher<Yard> watch(Path file) {
        return new PolicyWatcher<>(file, LOADER);
    }

    private static boolean swaps(PolicyWatcher<Yard> watcher) {
        CompiledPolicy<Yard> before = watcher.policy().current();
        boolean told = watcher.poll().map(Reload::swapped).orElse(false);
        assertThat(watcher.policy().current() != before).isEqualTo(told);
        return told;
    }

    @Test
    void aChangedFileIsSwappedInOnceAndAnUnchangedOneNever() throws IOException {
        Path file = Files.writeString(folder.resolve("dog.bt"), WALK);
        PolicyWatcher<Yard> watcher = watch(file);
        assertThat(swaps(watcher)).isFalse();
        assertThat(swaps(watcher)).isFalse();

        Files.writeString(file, RUN + "// longer");
        assertThat(swaps(watcher)).isTrue();
        assertThat(swaps(watcher)).isFalse();

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(swaps(watcher)).as("touched, but as it was").isFalse();
    }

    @Test
    void aSecondChangeInTheSameInstantIsSeen() throws IOException {
        Path file = Files.writeString(folder.resolve("dog.bt"), WALK + " ");
        PolicyWatcher<Yard> watcher = watch(file);

        Files.writeString(file, WALK);
        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        assertThat(swaps(watcher)).isTrue();
        Files.writeString(file, RUN);
        Files.setLastModifiedTime(file, FileTime.fromMillis(5_000));
        assertThat(swaps(watcher)).isTrue();
    }

    @Test
    void aFaultyFileIsToldOnceAndLeavesThePolicyOfBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("dog.bt"), WALK);
        PolicyWatcher<Yard> watcher = watch(file);
        CompiledPolicy<Yard> before = watcher.policy().current();

        Files.writeString(file, "policy dog { tree { task fly() } }");
        Optional<Reload> told = watcher.poll();

        assertThat(told).isPresent();
        assertThat(told.get().fault())
                .get()
                .extracting(PolicyLoadException::getMessage)
                .asString()
                .endsWith("dog.bt:1:26: E021 the game offers no task 'fly'.");
        assertThat(watcher.poll()).isEmpty();
        assertThat(watcher.poll()).isEmpty();
        assertThat(watcher.policy().current()).isSameAs(before);

        Files.writeString(file, RUN);
        assertThat(swaps(watcher)).isTrue();
    }

    @Test
    void aFileThatIsGoneForAMomentChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("dog.bt"), WALK);
        PolicyWatcher<Yard> watcher = watch(file);

        Files.delete(file);
        assertThat(watcher.poll()).isEmpty();
        Files.writeString(file, RUN);
        assertThat(swaps(watcher)).isTrue();
    }

    @Test
    void packagesAreWatchedAsFilesAndAsFolders() throws IOException {
        PolicyPackage walk = PolicyPackage.of(Yard.check(WALK), WALK, Map.of());
        PolicyPackage run = PolicyPackage.of(Yard.check(RUN), RUN, Map.of());
        walk.writeZip(folder.resolve("dog.zip"));
        walk.writeFolder(folder.resolve("dog"));
        PolicyWatcher<Yard> zip = watch(folder.resolve("dog.zip"));
        PolicyWatcher<Yard> open = watch(folder.resolve("dog"));

        run.writeZip(folder.resolve("dog.zip"));
        run.writeFolder(folder.resolve("dog"));

        assertThat(swaps(zip)).isTrue();
        assertThat(swaps(open)).isTrue();
        assertThat(swaps(zip)).isFalse();
        assertThat(swaps(open)).isFalse();
    }

    @Test
    void theFirstFileMustBeSound() throws IOException {
        Path file = Files.writeString(folder.resolve("dog.bt"), "policy dog { }");
        assertThatThrownBy(() -> watch(file)).isInstanceOf(PolicyLoadException.class);
    }
}
