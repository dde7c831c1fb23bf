package dev.espalier.loop.cli;

import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelException;
import dev.espalier.runtime.neural.model.ModelFiles;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where trained networks lie that are to be packed: a folder for each skill, by its name. */
final class ModelFolders {

    private final Path folder;

    ModelFolders(Path folder) {
        this.folder = folder;
    }

    /**
     * What a game needs of the networks of some skills, the card and the weights: by skill, {@code /}, and the file's name. What else
     * training leaves in a folder stays there.
     *
     * @throws CommandFault if there is no network for one of them, or it cannot be read
     */
    Map<String, byte[]> files(List<String> skills) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String skill : skills) {
                ModelFiles found = new ModelFolder(folder).files(skill).orElseThrow(() -> missing(skill));
                for (String name : List.of(ModelCard.FILE, found.card().file())) {
                    files.put(
                            skill + "/" + name,
                            Objects.requireNonNull(found.files().get(name)));
                }
            }
        } catch (ModelException fault) {
            throw CommandFault.faulty(String.valueOf(fault.getMessage()));
        }
        return files;
    }

    private CommandFault missing(String skill) {
        return CommandFault.usage("there is no network for the skill '" + skill + "' in " + folder
                + "; name another place of networks with --models");
    }
}
