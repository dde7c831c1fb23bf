package dev.espalier.game;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the trained networks are that come with Espalier: the folder that the system property {@code espalier.models} names, else
 * {@code assets/models} in the folder {@code espalier.home}, else in the working directory or the one above it.
 */
public final class ShippedModels {

    private static final String FOLDER = "espalier.models";
    private static final String HOME = "espalier.home";

    private ShippedModels() {}

    /** The folder from now on, for whoever asks after this. */
    public static void use(Path folder) {
        System.setProperty(FOLDER, folder.toString());
    }

    /** The folder, if there is one. */
    public static Optional<ModelFolder> folder() {
        String told = System.getProperty(FOLDER);
        if (told != null) {
            return Optional.of(new ModelFolder(Path.of(told)));
        }
        String home = System.getProperty(HOME);
        List<String> homes = home == null ? List.of("", "..") : List.of(home);
        return homes.stream()
                .map(place -> Path.of(place).resolve("assets").resolve("models"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(ModelFolder::new);
    }

    /**
     * The networks for a game's skills; none where there is no folder.
     *
     * @throws dev.espalier.runtime.neural.model.ModelException if one of them cannot be read
     */
    public static Networks networks(Vocabulary vocabulary) {
        return folder().map(folder -> folder.networks(vocabulary)).orElse(Networks.none());
    }
}
