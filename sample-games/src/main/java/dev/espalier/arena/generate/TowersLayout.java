package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Platforms of different heights with stairs, and some cover between them. */
final class TowersLayout implements Layout {

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        int w = blueprint.half() - 1;
        int h = blueprint.height() - 2;
        int towers = random.nextInt(8, 16);
        for (int i = 0; i < towers; i++) {
            int risers = random.nextInt(2, 5);
            Furniture.platform(blueprint, random, 0, 0, w, h + 1, random.nextInt(3, 7), random.nextInt(3, 7), risers);
        }
        for (int i = 0; i < 8; i++) {
            Furniture.screen(blueprint, random, 5, 1, w - 5, h);
        }
        for (int i = 0; i < 16; i++) {
            Furniture.crate(blueprint, random, 1, 1, w - 2, h);
            Furniture.pillar(blueprint, random, 1, 1, w - 2, h);
        }
    }
}
