package dev.espalier.loop.cli;

import dev.espalier.game.Split;
import java.util.Locale;

/** The splits as they are written on the command line. */
enum GameSplit {
    TRAINING(Split.TRAINING),
    HELD_OUT(Split.HELD_OUT);

    private final Split split;

    GameSplit(Split split) {
        this.split = split;
    }

    Split split() {
        return split;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
