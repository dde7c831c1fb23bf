package dev.espalier.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no packages, or not any more, or that somebody made to do harm. */
class PackageFaultsTest {

    private static final String TEXT = Yard.text("task run()");
    private static final PolicyPackage SOUND =
            PolicyPackage.of(Yard.check(TEXT), TEXT, Map.of("chase/weights.bin", new byte[100]));

    /** The files of a sound package, to be changed. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PackageManifest.NAME, ManifestJson.write(SOUND.manifest()));
        files.putAll(SOUND.files());
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
        return bytes.toByteArray();
    }

    private static PolicyLoadException faultOf(byte[] zip) {
        return catchThrowableOfType(
                PolicyLoadException.class, () -> PolicyPackage.read(new ByteArrayInputStream(zip), "dog.zip"));
    }

    private static void assertRefused(Map<String, byte[]> files, String message) {
        PolicyLoadException fault = faultOf(zip(files));
        assertThat(fault).isNotNull().hasMessage("dog.zip " + message);
        assertThat(fault.retryHelps()).as("trying again helps").isFalse();
    }

    private static Map<String, byte[]> withManifest(String was, String is) {
        Map<String, byte[]> files = files();
        files.computeIfPresent(
                PackageManifest.NAME,
                (name, content) -> new String(content, StandardCharsets.UTF_8)
                        .replace(was, is)
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, byte[]> with(String name, byte[] content) {
        Map<String, byte[]> files = files();
        files.put(name, content);
        return files;
    }

    @Test
    void aCompressedPackageIsReadAsWell() throws IOException {
        assertThat(PolicyPackage.read(new ByteArrayInputStream(zip(files())), "dog.zip")
                        .hash())
                .isEqualTo(SOUND.hash());
    }

    @Test
    void anythingButAZipFileIsRefused() {
        assertThat(faultOf(TEXT.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("dog.zip is no package: it holds no manifest.json");
        assertThat(faultOf(new byte[0])).hasMessage("dog.zip is no package: it holds no manifest.json");
    }

    @Test
    void everyShorterFileIsRefused() {
        byte[] sound = zip(files());
        byte[] contents = Arrays.copyOf(sound, sound.length - 400);
        for (int length = 0; length < contents.length; length += 7) {
            assertThat(faultOf(Arrays.copyOf(sound, length)))
                    .as("the first %d bytes", length)
                    .isNotNull();
        }
        PolicyLoadException half = faultOf(Arrays.copyOf(sound, sound.length / 2));
        assertThat(half).hasMessage("dog.zip ends too early; it may not be written to its end yet");
        assertThat(half.retryHelps()).isTrue();
    }

    @Test
    void noDamageGoesUnnoticedOrThrowsAnythingElse() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        SOUND.writeZip(written);
        long seed = 5;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 3_000; round++) {
            byte[] damaged = written.toByteArray();
            for (int place = 0; place <= random.nextInt(4); place++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                PolicyPackage opened = PolicyPackage.read(new ByteArrayInputStream(damaged), "dog.zip");
                assertThat(opened.files()).as("seed %d, round %d", seed, round).hasSize(3);
                SOUND.files()
                        .forEach((name, content) ->
                                assertThat(opened.files().get(name)).isEqualTo(content));
            } catch (PolicyLoadException told) {
                assertThat(told.getMessage()).startsWith("dog.zip ").doesNotContain("\n");
            }
        }
    }

    @Test
    void aFileThatIsMissingChangedOrUnlistedIsNamed() {
        Map<String, byte[]> lacking = files();
        lacking.remove("policy.json");
        assertRefused(lacking, "lacks the file policy.json, which its manifest lists");
        assertRefused(
                with("policy.bt", "policy cat { }".getBytes(StandardCharsets.UTF_8)),
                "was changed after it was made: policy.bt is not what its manifest lists");
        assertRefused(with("notes.txt", new byte[3]), "holds the file notes.txt, which its manifest does not list");
    }

    @Test
    void aPathThatLeadsElsewhereIsRefused() {
        for (String name :
                new String[] {"../evil.bt", "/etc/passwd", "models/../../x", "a\\b", "C:x", ".git", "a//b", "x\ny"}) {
            assertRefused(
                    with(name, new byte[1]), "holds a file of an impossible name: '" + name.replace('\n', '?') + "'");
        }
    }

    @Test
    void aNameThatOneFileSystemTakesForAnotherIsRefused() {
        assertRefused(with("POLICY.bt", new byte[1]), "holds the file POLICY.bt twice");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() {
        assertRefused(with("policy.bt", new byte[1 << 22]), "is too large: policy.bt has more than 262144 bytes");
        assertRefused(with("models/x", new byte[1 << 26]), "is too large: its files have more than 67108864 bytes");
        Map<String, byte[]> many = files();
        for (int file = 0; file < 300; file++) {
            many.put("models/x" + file, new byte[1]);
        }
        assertRefused(many, "holds more than 256 files");
    }

    @Test
    void aManifestThatMakesNoSenseIsRefused() {
        String start = "has a manifest that cannot be used: ";
        assertRefused(
                withManifest("\"format\" : 1", "\"format\" : 2"),
                start + "it is of format 2, but this runtime reads format 1 only");
        assertRefused(withManifest("\"policy\" :", "\"polizei\" :"), start + "its 'policy' is not a text");
        assertRefused(
                withManifest("\"entries\" : [", "\"entries\" : [ 7,"),
                start + "its 'entries' is not a list of objects");
        assertRefused(
                withManifest("-5 .. 5 m", "-9 .. 9 m"),
                start + "its fingerprint is not that of what it lists under 'uses'");
        assertRefused(
                withManifest("\"policy.bt\"", "\"../policy.bt\""),
                start + "'../policy.bt' cannot be the name of a file in a package");
        assertRefused(
                withManifest("\"bytes\" : 100", "\"bytes\" : -100"),
                start + "the size or the hash of models/chase/weights.bin is none");
        assertRefused(with(PackageManifest.NAME, new byte[] {'[', ']'}), start + "it is no JSON object");
        assertThat(faultOf(
                        zip(with(PackageManifest.NAME, "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8)))))
                .hasMessageStartingWith("dog.zip " + start + "it is no JSON: ");
    }

    @Test
    void aFolderIsHeldToTheSame(@TempDir Path folder) throws IOException {
        Path dog = folder.resolve("dog");
        SOUND.writeFolder(dog);
        Files.writeString(dog.resolve("notes.txt"), "what editors leave is not looked at");
        assertThat(PolicyPackage.open(dog).hash()).isEqualTo(SOUND.hash());

        Files.writeString(dog.resolve("policy.bt"), "policy cat { }");
        assertFolderRefused(dog, "was changed after it was made: policy.bt is not what its manifest lists");

        Path outside = Files.writeString(folder.resolve("outside.bt"), TEXT);
        Files.delete(dog.resolve("policy.bt"));
        Files.createSymbolicLink(dog.resolve("policy.bt"), outside);
        assertFolderRefused(dog, "has a link out of it: policy.bt");

        Files.delete(dog.resolve("policy.bt"));
        assertFolderRefused(dog, "lacks the file policy.bt, which its manifest lists");

        Files.delete(dog.resolve("manifest.json"));
        assertFolderRefused(dog, "is no package: it holds no manifest.json");
    }

    private static void assertFolderRefused(Path folder, String message) {
        assertThat(catchThrowableOfType(PolicyLoadException.class, () -> PolicyPackage.open(folder)))
                .hasMessage(folder + " " + message);
    }
}
