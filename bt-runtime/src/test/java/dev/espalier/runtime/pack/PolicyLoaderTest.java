package dev.espalier.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.tree.AgentTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLoaderTest {

    private static final String TEXT = Yard.text("task run(pace: 2 m)");
    private static final PolicyLoader<Yard> LOADER = new PolicyLoader<>(Yard.BINDING, 10);

    private static double metresInOneTick(CompiledPolicy<Yard> policy) {
        Yard dog = new Yard();
        AgentTree<Yard> tree = policy.newTree(dog, () -> dog.tick, new SplittableRandom(1), null);
        tree.step();
        return dog.x;
    }

    private static PolicyLoadException faultOf(String text, String name) {
        return catchThrowableOfType(
                PolicyLoadException.class,
                () -> LOADER.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name));
    }

    @Test
    void loadsPackagesFoldersJsonAndText(@TempDir Path folder) throws IOException {
        PolicyPackage made = PolicyPackage.of(Yard.check(TEXT), TEXT, Map.of());
        made.writeZip(folder.resolve("dog.zip"));
        made.writeFolder(folder.resolve("dog"));
        Files.writeString(folder.resolve("dog.bt"), TEXT);
        Files.writeString(
                folder.resolve("dog.json"),
                PolicyJsonWriter.write(Yard.check(TEXT).policy()));

        for (String name : new String[] {"dog.zip", "dog", "dog.bt", "dog.json"}) {
            assertThat(metresInOneTick(LOADER.load(folder.resolve(name))))
                    .as(name)
                    .isEqualTo(2);
        }
    }

    @Test
    void errorsOfAPolicyAreToldWithTheirDiagnostics() {
        PolicyLoadException fault = faultOf("policy dog { tree { task ran() } }", "dog.bt");

        assertThat(fault).hasMessage("dog.bt:1:26: E021 the game offers no task 'ran'. Did you mean 'run'?");
        assertThat(fault.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.UNKNOWN_TASK);
        assertThat(fault.retryHelps()).isFalse();
        assertThat(faultOf("{}", "dog.json").diagnostics()).isNotEmpty();
        assertThat(faultOf("x".repeat(300_000), "dog.bt"))
                .hasMessage("dog.bt is larger than 262144 bytes; no policy may be");
    }

    @Test
    void aMissingFileMayBeThereLater(@TempDir Path folder) {
        for (String name : new String[] {"dog.zip", "dog.bt"}) {
            Path missing = folder.resolve(name);
            PolicyLoadException fault = catchThrowableOfType(PolicyLoadException.class, () -> LOADER.load(missing));
            assertThat(fault).hasMessage(missing + " is not there");
            assertThat(fault.retryHelps()).isTrue();
        }
    }
}
