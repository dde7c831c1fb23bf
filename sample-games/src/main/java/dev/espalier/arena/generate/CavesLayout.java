package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Caves grown by a cellular automaton on blocks of two metres, so that every way is wide enough. */
final class CavesLayout implements Layout {

    private static final int BLOCK = 2;
    private static final int ROUNDS = 3;

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        int columns = blueprint.half() / BLOCK;
        int rows = blueprint.height() / BLOCK;
        boolean[][] rock = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                rock[row][column] = random.nextInt(100) < 38;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            rock = grow(rock, rows, columns);
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (rock[row][column]) {
                    blueprint.wall(column * BLOCK, row * BLOCK, BLOCK, BLOCK);
                }
            }
        }
        // A tunnel from the base to the middle with a bend in it, and one along the middle, so that the halves meet.
        int bend = blueprint.half() / 2;
        int near = 3 + random.nextInt(blueprint.height() / 4);
        int far = blueprint.height() / 2 + random.nextInt(blueprint.height() / 4);
        blueprint.raise(2, near, bend - 1, 3, 0);
        blueprint.raise(bend - 1, near, 3, far - near + 3, 0);
        blueprint.raise(bend, far, blueprint.half() - bend, 3, 0);
        blueprint.raise(blueprint.half() - 2, 4, 2, blueprint.height() - 8, 0);
        blueprint.raise(2, 3, 4, blueprint.height() - 6, 0);
        for (int i = 0; i < 8; i++) {
            Furniture.crate(blueprint, random, 1, 1, blueprint.half() - 2, blueprint.height() - 2);
            Furniture.platform(blueprint, random, 0, 0, blueprint.half(), blueprint.height(), 3, 2, 2);
        }
    }

    private static boolean[][] grow(boolean[][] rock, int rows, int columns) {
        boolean[][] result = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int around = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int y = row + dy;
                        int x = column + dx;
                        around += y < 0 || y >= rows || x < 0 || (x < columns && rock[y][x]) ? 1 : 0;
                    }
                }
                result[row][column] = around >= 5;
            }
        }
        return result;
    }
}
