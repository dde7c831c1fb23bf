package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Definition.Kind;
import dev.espalier.dsl.editor.Mention.Role;
import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Gives things of a policy other names, unless a name then would mean something else. */
final class Renamer {

    private final Vocabulary vocabulary;
    private final Types types;
    private final Names names;

    Renamer(Vocabulary vocabulary, Types types, Names names) {
        this.vocabulary = vocabulary;
        this.types = types;
        this.names = names;
    }

    Renaming rename(int offset, String name) {
        Optional<Definition> definition = names.at(offset).flatMap(names::resolve);
        if (definition.isEmpty()) {
            return Renaming.refused(
                    "Only params, vars, conditions, subtrees and parameters of this policy can be renamed.");
        }
        if (!Keywords.isName(name)) {
            return Renaming.refused(
                    "'" + name + "' cannot be a name: a name has letters, digits and '_', does not start"
                            + " with a digit and is no word of the language.");
        }
        if (name.equals(definition.get().name())) {
            return new Renaming(Optional.empty(), List.of());
        }
        return conflict(definition.get(), name)
                .map(owner -> Renaming.refused("The name '" + name + "' is taken by " + owner + " already."))
                .orElseGet(() -> new Renaming(Optional.empty(), uses(definition.get())));
    }

    /** All places at which something is named, its definition among them. */
    List<Place> uses(Definition definition) {
        return names.mentions().stream()
                .filter(mention -> names.resolve(mention).equals(Optional.of(definition)))
                .map(mention ->
                        new Place(mention.token().start(), mention.token().end()))
                .toList();
    }

    private Optional<String> conflict(Definition renamed, String name) {
        if (renamed.kind() == Kind.SUBTREE) {
            return names.find(Kind.SUBTREE, name, "").map(other -> "a subtree");
        }
        if (vocabulary.sensor(name).isPresent()) {
            return Optional.of("a sensor of the game");
        }
        if (vocabulary.function(name).isPresent()) {
            return Optional.of("a function of the game");
        }
        Optional<String> defined = names.definitions().stream()
                .filter(other -> other.name().equals(name) && other.kind() != Kind.SUBTREE)
                .filter(other -> !(other.kind() == Kind.PARAMETER && renamed.kind() == Kind.PARAMETER)
                        || other.owner().equals(renamed.owner()))
                .findFirst()
                .map(other -> "a " + other.kind().word());
        return defined.or(() -> isValueInUse(name) ? Optional.of("a value that this policy uses") : Optional.empty());
    }

    private boolean isValueInUse(String name) {
        boolean value = types.choices().stream().map(Type.Choice::values).anyMatch(values -> values.contains(name));
        return value
                && names.mentions().stream()
                        .anyMatch(mention ->
                                mention.role() == Role.VALUE && mention.name().equals(name));
    }
}
