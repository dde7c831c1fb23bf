package dev.espalier.dsl.editor;

import java.util.List;
import java.util.Optional;

/**
 * What giving something another name comes to.
 *
 * @param refusal why it cannot have that name; empty when it can
 * @param places where the old name has to be replaced, in source order; none when it is refused
 */
public record Renaming(Optional<String> refusal, List<Place> places) {

    public Renaming {
        places = List.copyOf(places);
    }

    static Renaming refused(String why) {
        return new Renaming(Optional.of(why), List.of());
    }
}
