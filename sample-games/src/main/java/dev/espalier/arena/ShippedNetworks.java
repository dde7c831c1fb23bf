package dev.espalier.arena;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.ShippedModels;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.util.Optional;

/**
 * The networks that come with Espalier, read once for each folder, so that all contestants of a game ask the same ones, and those of
 * a match in one inference. May be shared between threads.
 */
final class ShippedNetworks {

    private final Vocabulary vocabulary;
    private Optional<ModelFolder> folder = Optional.empty();
    private Networks networks = Networks.none();

    ShippedNetworks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Those of the folder that {@link ShippedModels} names now.
     *
     * @throws dev.espalier.runtime.neural.model.ModelException if one of them cannot be read
     */
    synchronized Networks networks() {
        Optional<ModelFolder> present = ShippedModels.folder();
        if (!present.equals(folder)) {
            networks = present.map(found -> found.networks(vocabulary)).orElse(Networks.none());
            folder = present;
        }
        return networks;
    }
}
