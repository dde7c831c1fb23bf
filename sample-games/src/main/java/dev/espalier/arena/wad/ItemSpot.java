package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;

/** Something that lies on a map to be picked up, and where somebody can stand who takes it. */
public record ItemSpot(Item item, Spot spot) {}
