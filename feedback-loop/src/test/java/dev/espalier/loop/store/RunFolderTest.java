package dev.espalier.loop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path temporary;

    @Test
    void refusesASecondHolder() {
        Path path = temporary.resolve("run");
        try (RunFolder folder = RunFolder.open(path)) {
            assertThat(folder.path()).isEqualTo(path);
            assertThatThrownBy(() -> RunFolder.open(path))
                    .isInstanceOf(RunFolderException.class)
                    .hasMessageContaining("another process is working in the run folder");
        }
        try (RunFolder again = RunFolder.open(path)) {
            assertThat(again.path()).exists();
        }
    }

    @Test
    void saysWhyAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");

        assertThatThrownBy(() -> RunFolder.open(file.resolve("run")))
                .isInstanceOf(RunFolderException.class)
                .hasMessageStartingWith("cannot write to the run folder " + file);
    }

    @Test
    void replacesAFileInOneStep() throws IOException {
        try (RunFolder folder = RunFolder.open(temporary.resolve("run"))) {
            folder.write(folder.bestPolicy(), "first");
            folder.write(folder.bestPolicy(), "second");

            assertThat(folder.bestPolicy()).hasContent("second");
            try (var files = Files.list(folder.path())) {
                assertThat(files.map(file -> String.valueOf(file.getFileName())))
                        .containsExactlyInAnyOrder("best.bt", "policies", "run.lock");
            }
        }
    }
}
