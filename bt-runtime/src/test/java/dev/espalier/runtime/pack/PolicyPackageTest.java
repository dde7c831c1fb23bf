package dev.espalier.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.json.PolicyJsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyPackageTest {

    private static final String TEXT = """
            policy dog { // keeps its comments
              var mood: weather_kind
              condition far() = distance_to(place: bone) > 5 m
              tree {
                selector {
                  sequence { condition hunger > 0.5 and far()   task run(pace: 2 m) }
                  sequence { condition mood = foul   set mood = fair   task bark() }
                  task run()
                }
              }
            }
            """;

    private static final Map<String, byte[]> MODELS = Map.of(
            "chase/weights.bin", new byte[] {1, 2, 3}, "chase/model.json", "{}".getBytes(StandardCharsets.UTF_8));

    private static PolicyPackage make() {
        return PolicyPackage.of(Yard.check(TEXT), TEXT, MODELS);
    }

    @Test
    void opensWhatItWroteAsZipFileFolderAndStream(@TempDir Path folder) throws IOException {
        PolicyPackage made = make();
        made.writeZip(folder.resolve("dog.zip"));
        made.writeFolder(folder.resolve("dog"));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        made.writeZip(stream);

        for (PolicyPackage opened : new PolicyPackage[] {
            PolicyPackage.open(folder.resolve("dog.zip")),
            PolicyPackage.open(folder.resolve("dog")),
            PolicyPackage.read(new ByteArrayInputStream(stream.toByteArray()), "dog.zip")
        }) {
            assertThat(opened.manifest()).isEqualTo(made.manifest());
            assertThat(opened.hash()).isEqualTo(made.hash());
            assertThat(opened.text()).isEqualTo(TEXT);
            assertThat(opened.models()).containsOnlyKeys("chase/model.json", "chase/weights.bin");
            assertThat(opened.models().get("chase/weights.bin")).containsExactly(1, 2, 3);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("no drafts stay").hasSize(2);
        }
    }

    @Test
    void theCheckedPolicyIsTheOneThatWasPacked(@TempDir Path folder) throws IOException {
        make().writeZip(folder.resolve("dog.zip"));

        CheckedPolicy checked =
                PolicyPackage.open(folder.resolve("dog.zip")).check(new PolicyChecker(Yard.BINDING.vocabulary()));

        assertThat(PolicyJsonWriter.write(checked.policy()))
                .isEqualTo(PolicyJsonWriter.write(Yard.check(TEXT).policy()));
    }

    @Test
    void theSamePolicyGivesTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        ByteArrayOutputStream west = new ByteArrayOutputStream();
        ByteArrayOutputStream east = new ByteArrayOutputStream();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            make().writeZip(west);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            make().writeZip(east);
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(west.toByteArray()).isEqualTo(east.toByteArray());
    }

    @Test
    void theManifestSaysWhatThePolicyUsesAndNothingElse() {
        PackageManifest manifest = make().manifest();

        assertThat(manifest.policy()).isEqualTo("dog");
        assertThat(manifest.vocabularyName() + " " + manifest.vocabularyVersion())
                .isEqualTo("yard 3");
        assertThat(manifest.uses())
                .extracting(Requirement::toString)
                .containsExactly(
                        "sensor bone(position)",
                        "sensor hunger(0 .. 1 ratio)",
                        "function distance_to(place: position, gives: 0 .. 80 m)",
                        "task bark()",
                        "task run(pace: -5 .. 5 m = 1 m)",
                        "type weather_kind(fair, foul)");
        assertThat(manifest.entries())
                .extracting(PackageEntry::name)
                .containsExactly("models/chase/model.json", "models/chase/weights.bin", "policy.bt", "policy.json");
    }
}
