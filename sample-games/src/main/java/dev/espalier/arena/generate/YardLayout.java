package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Open ground strewn with walls, crates, parapets and pillars. */
final class YardLayout implements Layout {

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        int things = blueprint.half() * blueprint.height() / random.nextInt(14, 22);
        int w = blueprint.half() - 3;
        int h = blueprint.height() - 2;
        for (int i = 0; i < 8; i++) {
            Furniture.screen(blueprint, random, 5, 1, w - 4, h);
        }
        for (int i = 0; i < things; i++) {
            switch (random.nextInt(4)) {
                case 0 -> Furniture.pillar(blueprint, random, 1, 1, w, h);
                case 1 -> Furniture.parapet(blueprint, random, 1, 1, w, h);
                default -> Furniture.crate(blueprint, random, 1, 1, w, h);
            }
        }
    }
}
