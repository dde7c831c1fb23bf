package dev.espalier.runtime.neural.model;

import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.Networks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of trained networks, with a folder for each skill: {@code aim/model.json}, {@code aim/weights.f32} and whatever else.
 *
 * @param path where it is
 */
public record ModelFolder(Path path) {

    private static final long MOST_BYTES = 256L << 20;

    /**
     * The networks of a game's skills. A skill without a folder has none, which is told when a policy that uses it is compiled.
     *
     * @throws ModelException if one of them cannot be read
     */
    public Networks networks(Vocabulary vocabulary) {
        Map<String, Network> networks = new TreeMap<>();
        for (Skill skill : vocabulary.skills()) {
            files(skill.name()).ifPresent(files -> networks.put(skill.name(), files.network(skill)));
        }
        return Networks.of(networks);
    }

    /**
     * The files of one skill's network, those of its sub-folders left out; empty when there is none.
     *
     * @throws ModelException if they cannot be read, or are larger than 256 MiB
     */
    public Optional<ModelFiles> files(String skill) {
        Path folder = path.resolve(skill);
        if (!Files.isRegularFile(folder.resolve(ModelCard.FILE))) {
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            long bytes = 0;
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                bytes += Files.size(file);
                if (bytes > MOST_BYTES) {
                    throw new ModelException(folder + " is larger than 256 MiB");
                }
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException cause) {
            throw new ModelException(folder + " cannot be read: " + cause.getMessage(), cause);
        }
        return Optional.of(new ModelFiles(folder.toString(), files));
    }
}
