package dev.espalier.loop.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All prompt templates of a folder, as they were when it was read. Immutable. */
public final class Templates {

    private static final String ENDING = ".md";

    private final Map<String, Template> templates;

    private Templates(Map<String, Template> templates) {
        this.templates = new TreeMap<>(templates);
    }

    /**
     * Reads the files of a folder that end in {@code .md}.
     *
     * @throws IllegalArgumentException if the folder cannot be read or one of them is no template
     */
    public static Templates in(Path folder) {
        Map<String, Template> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                String fileName = String.valueOf(file.getFileName());
                String name = fileName.substring(0, fileName.length() - ENDING.length());
                templates.put(name, Template.read(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException cause) {
            throw new IllegalArgumentException("cannot read the prompt templates in " + folder + ": " + cause, cause);
        }
        return new Templates(templates);
    }

    /**
     * The template of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Template named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no prompt template '" + name + "'"));
    }

    public Optional<Template> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** Changes whenever one of the templates does; 64 hexadecimal digits. */
    public String hash() {
        List<String> ids = new ArrayList<>();
        templates.values().forEach(template -> ids.add(template.id()));
        return Sha256.of(ids);
    }
}
