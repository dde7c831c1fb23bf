package dev.espalier.loop.cli;

import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.runtime.pack.PackageManifest;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds and reads policies: by path, or those that are shipped with Espalier by name. Whatever is wrong with a file is a
 * {@link CommandFault} that names the file.
 */
public final class PolicyFiles {

    private static final int LARGEST_BYTES = 256 * 1024;
    private static final int LARGEST_JSON_BYTES = 32 * LARGEST_BYTES;
    private static final String ENDING = ".bt";

    private final Optional<Path> home;

    /**
     * Policies by path and, where there is an installation, by name.
     *
     * @param home the folder that Espalier is installed in
     */
    public PolicyFiles(Optional<Path> home) {
        this.home = home;
    }

    /**
     * Reads a policy.
     *
     * @param argument the path of a policy or of a package, or the name of a shipped policy
     */
    public PolicySource read(String argument) {
        Path path = find(argument);
        return isPackage(path) ? unpacked(path) : readFile(path);
    }

    /** Reads a policy that may be written again: no package, and no shipped one, unless its path is given in full. */
    PolicySource readPath(String argument) {
        Path path = path(argument);
        if (isPackage(path)) {
            throw CommandFault.usage(path + " is a package; change the policy that it was made of, and pack it again");
        }
        return readFile(path);
    }

    private static boolean isPackage(Path path) {
        return path.toString().endsWith(".zip") || Files.exists(path.resolve(PackageManifest.NAME));
    }

    /** The text of a package, which must say the same as the JSON that games read. */
    private static PolicySource unpacked(Path path) {
        try {
            PolicyPackage opened = PolicyPackage.open(path);
            Optional<Policy> policy = PolicyParser.parse(opened.text()).policy();
            if (policy.map(PolicyJsonWriter::write)
                    .filter(opened.json()::equals)
                    .isEmpty()) {
                throw CommandFault.faulty(path + " holds a policy whose text says something else than its JSON");
            }
            return new PolicySource(nameOf(path), path, opened.text(), Optional.of(opened));
        } catch (PolicyLoadException fault) {
            throw CommandFault.faulty(String.valueOf(fault.getMessage()));
        }
    }

    /** Where the shipped networks are. */
    Path models() {
        return home.orElse(Path.of("")).resolve("assets").resolve("models");
    }

    /** Reads a policy from a stream, to its end. */
    static PolicySource read(InputStream stream) {
        Path path = Path.of("-");
        try {
            return source(path, bytes(path, stream));
        } catch (IOException cause) {
            throw CommandFault.usage("cannot read the input: " + cause.getMessage());
        }
    }

    private static PolicySource readFile(Path path) {
        return source(path, bytes(path));
    }

    private static PolicySource source(Path path, byte[] bytes) {
        String text = decode(path, bytes);
        return new PolicySource(nameOf(path), path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** The shipped policies, in order of their names. */
    public List<Path> shipped() {
        Path folder = home.orElse(Path.of("")).resolve("assets").resolve("policies");
        if (home.isEmpty() || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(PolicyFiles::nameOf).thenComparing(Path::toString))
                    .toList();
        } catch (IOException cause) {
            throw CommandFault.usage("cannot read " + folder + ": " + cause.getMessage());
        }
    }

    /** A file or folder that is shipped with Espalier, if it is there. */
    Optional<Path> asset(String name) {
        return home.map(folder -> folder.resolve("assets").resolve(name)).filter(Files::exists);
    }

    private Path find(String argument) {
        Path path = path(argument);
        if (Files.exists(path)) {
            return path;
        }
        List<Path> shipped = shipped();
        return shipped.stream()
                .filter(file -> nameOf(file).equals(argument))
                .findFirst()
                .orElseThrow(() -> missing(argument, shipped));
    }

    private static CommandFault missing(String argument, List<Path> shipped) {
        boolean looksLikeAPath = argument.endsWith(ENDING) || argument.contains("/") || argument.contains("\\");
        if (looksLikeAPath || shipped.isEmpty()) {
            return CommandFault.usage("no such file: " + argument);
        }
        List<String> names = shipped.stream().map(PolicyFiles::nameOf).toList();
        return CommandFault.usage("no such file, and no policy of this name is shipped: " + argument + "; shipped are: "
                + String.join(", ", names));
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException cause) {
            throw CommandFault.usage("not a path: " + argument);
        }
    }

    private static byte[] bytes(Path path) {
        if (Files.isDirectory(path)) {
            throw CommandFault.usage(path + " is a directory; a policy is a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return bytes(path, stream);
        } catch (NoSuchFileException cause) {
            throw CommandFault.usage("no such file: " + path);
        } catch (AccessDeniedException cause) {
            throw CommandFault.usage(path + " may not be read by this user");
        } catch (IOException cause) {
            throw CommandFault.usage("cannot read " + path + ": " + cause.getMessage());
        }
    }

    private static byte[] bytes(Path path, InputStream stream) throws IOException {
        boolean text = path.toString().endsWith(ENDING);
        int largest = text ? LARGEST_BYTES : LARGEST_JSON_BYTES;
        byte[] bytes = stream.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw CommandFault.faulty(path + " is larger than " + largest / 1024 + " KiB; no policy may be");
        }
        return bytes;
    }

    private static String decode(Path path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            String good = output.flip().toString();
            long line = good.chars().filter(character -> character == '\n').count() + 1;
            throw CommandFault.faulty(path + " is not UTF-8 text: line " + line + " holds the byte 0x"
                    + String.format("%02X", bytes[input.position()]));
        }
        return output.flip().toString();
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String ending : new String[] {ENDING, ".zip"}) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
