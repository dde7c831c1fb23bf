package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.ShippedModels;
import dev.espalier.loop.evaluate.ContentHash;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelException;
import dev.espalier.runtime.neural.model.ModelFiles;
import dev.espalier.runtime.neural.model.ModelFolder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Names the networks of a game's skills by what they are. Any policy of a run may come to use any of them, so all of them count. */
final class NetworkHash {

    private NetworkHash() {}

    /**
     * The hash of the cards and weights where {@code --models} says, else of the shipped ones; empty when there are none.
     *
     * @throws CommandFault if one of them cannot be read
     */
    static Optional<String> of(Vocabulary vocabulary) {
        try {
            return ShippedModels.folder()
                    .map(folder -> contents(folder, vocabulary))
                    .filter(contents -> !contents.isEmpty())
                    .map(ContentHash::of);
        } catch (ModelException unreadable) {
            throw CommandFault.faulty(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String contents(ModelFolder folder, Vocabulary vocabulary) {
        StringBuilder contents = new StringBuilder();
        for (Skill skill : vocabulary.skills()) {
            folder.files(skill.name()).ifPresent(found -> {
                for (String name : List.of(ModelCard.FILE, found.card().file())) {
                    byte[] file = Objects.requireNonNull(found.files().get(name));
                    contents.append(skill.name() + "/" + name + " " + ModelFiles.sha256(file) + "\n");
                }
            });
        }
        return contents.toString();
    }
}
