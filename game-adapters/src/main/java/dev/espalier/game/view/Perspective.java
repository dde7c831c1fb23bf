package dev.espalier.game.view;

import java.util.Locale;

/** From where a match is seen. */
public enum Perspective {
    /** A map with everything that happened in a time; needs neither a display nor native libraries. */
    TACTICAL,
    /** Straight down from high above, in three dimensions. */
    TOP,
    /** The whole map from aside and above. */
    OVERVIEW,
    /** From behind and above an agent. */
    FOLLOW,
    /** Through an agent's eyes. */
    FIRST_PERSON,
    /** The window of the viewer, with what lies around the scene. */
    WINDOW;

    /** As on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
