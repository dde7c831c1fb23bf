package dev.espalier.loop.critic;

import dev.espalier.game.view.TellingMoment;
import java.util.List;

/** Who can draw matches. Called by one thread at a time. The side to look at is called {@code policy}. */
public interface Gallery {

    /** A map of the scene with everything that happened in it, as a PNG file. */
    byte[] map(Scene scene);

    /** What is worth a look in the match of a scene, in the order of time; the same on any machine. */
    List<TellingMoment> moments(Scene scene);

    /** What an agent sees, as a PNG file; where this machine cannot draw that, a map of the same moment. */
    byte[] still(Still still);
}
