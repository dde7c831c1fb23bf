package dev.espalier.arena.generate;

import java.util.random.RandomGenerator;

/** Open ground strewn with crates, parapets and pillars. */
final class YardLayout implements Layout {

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        int things = blueprint.half() * blueprint.height() / random.nextInt(14, 22);
        int w = blueprint.half() - 3;
        int h = blueprint.height() - 2;
        for (int i = 0; i < things; i++) {
            switch (random.nextInt(4)) {
                case 0 -> Furniture.pillar(blueprint, random, 1, 1, w, h);
                case 1 -> Furniture.parapet(blueprint, random, 1, 1, w, h);
                default -> Furniture.crate(blueprint, random, 1, 1, w, h);
            }
        }
    }
}
