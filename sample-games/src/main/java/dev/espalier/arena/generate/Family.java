package dev.espalier.arena.generate;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The families of generated maps. */
public enum Family {
    /** Small rooms and doors: fights at short range around corners. */
    ROOMS,
    /** An open yard with crates and parapets for cover. */
    YARD,
    /** Raised platforms with stairs that look over the ground. */
    TOWERS,
    /** Long lanes side by side with few ways across. */
    LANES,
    /** Winding caves without straight lines. */
    CAVES;

    void draw(Blueprint blueprint, RandomGenerator random) {
        layout().draw(blueprint, random);
    }

    private Layout layout() {
        return switch (this) {
            case ROOMS -> new RoomsLayout();
            case YARD -> new YardLayout();
            case TOWERS -> new TowersLayout();
            case LANES -> new LanesLayout();
            case CAVES -> new CavesLayout();
        };
    }

    /** In lower case, for people. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
