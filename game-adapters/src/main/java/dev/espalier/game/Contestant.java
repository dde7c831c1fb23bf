package dev.espalier.game;

import dev.espalier.dsl.check.CheckedPolicy;

/** A policy made ready by one game to play in its matches. Immutable; may play many matches at once. */
public interface Contestant {

    CheckedPolicy policy();
}
