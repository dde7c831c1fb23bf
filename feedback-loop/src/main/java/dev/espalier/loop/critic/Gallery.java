package dev.espalier.loop.critic;

/** Who can draw matches. Called by one thread at a time. */
public interface Gallery {

    /** A map of the scene with everything that happened in it, as a PNG file. The side to look at is called {@code policy}. */
    byte[] map(Scene scene);
}
