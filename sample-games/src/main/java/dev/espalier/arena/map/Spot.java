package dev.espalier.arena.map;

/** A place on the ground, in metres. */
public record Spot(double x, double y) {}
