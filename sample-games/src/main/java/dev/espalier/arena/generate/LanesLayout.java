package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Three or four lanes from side to side; the ways across are few. */
final class LanesLayout implements Layout {

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        int lanes = random.nextInt(3, 5);
        int w = blueprint.half();
        int h = blueprint.height();
        int firstWall = random.nextInt(6, 9);
        for (int lane = 1; lane < lanes; lane++) {
            int y = lane * h / lanes;
            blueprint.wall(firstWall, y, w - firstWall, 1);
            int gap = firstWall + 2 + random.nextInt(Math.max(1, w - firstWall - 6));
            blueprint.door(gap, y, 3, 1);
            if (random.nextBoolean()) {
                blueprint.window(firstWall + random.nextInt(Math.max(1, w - firstWall - 2)), y, 2, 1);
            }
        }
        for (int lane = 0; lane < lanes; lane++) {
            int low = lane * h / lanes + 1;
            int high = (lane + 1) * h / lanes;
            int middle = (low + high) / 2;
            blueprint.wall(w - random.nextInt(2, 7), middle - 1, 1, 3);
            for (int i = 0; i < 3; i++) {
                Furniture.crate(blueprint, random, firstWall - 2, low - 1, w - firstWall, high - low + 2);
                Furniture.pillar(blueprint, random, firstWall - 2, low - 1, w - firstWall, high - low + 2);
            }
            Furniture.parapet(blueprint, random, firstWall, low - 1, w - firstWall - 1, high - low + 2);
        }
    }
}
