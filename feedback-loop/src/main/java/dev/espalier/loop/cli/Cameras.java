package dev.espalier.loop.cli;

import dev.espalier.game.view.Perspective;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Cameras by the names that they have on the command line. */
final class Cameras {

    private Cameras() {}

    /** @throws CommandFault if there is none with this name */
    static Perspective named(String name) {
        return Arrays.stream(Perspective.values())
                .filter(known -> known.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage("there is no camera '" + name + "', only "
                        + Arrays.stream(Perspective.values())
                                .map(Perspective::toString)
                                .collect(Collectors.joining(", "))));
    }
}
