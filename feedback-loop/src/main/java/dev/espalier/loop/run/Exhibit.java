package dev.espalier.loop.run;

import dev.espalier.loop.critic.Scene;

/**
 * A match of an incumbent for people to look at.
 *
 * @param generation of the incumbent
 * @param scene all of the match
 */
public record Exhibit(int generation, Scene scene) {}
