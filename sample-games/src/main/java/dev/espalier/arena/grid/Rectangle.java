package dev.espalier.arena.grid;

/** Cells from (x, y) up to but without (x + width, y + height), all with one label. */
public record Rectangle(int x, int y, int width, int height, int label) {}
