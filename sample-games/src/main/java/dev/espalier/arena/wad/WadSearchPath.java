package dev.espalier.arena.wad;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The folders in which WAD files are found by name: those of the environment variable {@code ESPALIER_WADS}, the current
 * folder, and where Linux packages put them.
 *
 * @param folders in the order in which they are searched
 */
public record WadSearchPath(List<Path> folders) {

    /** Names that are no paths. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    private static final List<String> PACKAGED = List.of("/usr/share/games/doom", "/usr/local/share/games/doom");

    public WadSearchPath {
        folders = List.copyOf(folders);
    }

    /** The folders of this process. */
    public static WadSearchPath ofProcess() {
        List<Path> folders = new ArrayList<>();
        String own = System.getenv().getOrDefault("ESPALIER_WADS", "");
        for (String folder : own.split(File.pathSeparator, -1)) {
            if (!folder.isBlank()) {
                folders.add(path(folder));
            }
        }
        folders.add(Path.of(""));
        PACKAGED.forEach(folder -> folders.add(Path.of(folder)));
        return new WadSearchPath(folders);
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException cause) {
            throw WadException.in(Path.of("ESPALIER_WADS"), "names a folder that cannot be: " + folder);
        }
    }

    /**
     * The file with a name.
     *
     * @param name without folder and ending, such as {@code freedm}
     * @return empty when no folder has it
     */
    public Optional<Path> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return folders.stream()
                .flatMap(folder ->
                        List.of(name + ".wad", lower + ".wad", name.toUpperCase(Locale.ROOT) + ".WAD").stream()
                                .map(folder::resolve))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The file with a name.
     *
     * @throws WadException if no folder has it; the message says which were searched
     */
    public Path require(String name) {
        return find(name)
                .orElseThrow(() -> WadException.in(
                        name + ".wad",
                        "no such file in " + text() + "; the variable ESPALIER_WADS may name more folders"));
    }

    /** The folders as one reads them in a message. */
    public String text() {
        return folders.stream()
                .map(folder -> folder.toString().isEmpty() ? "the current folder" : folder.toString())
                .collect(Collectors.joining(", "));
    }
}
