package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Weapon;
import org.jspecify.annotations.Nullable;

/** Two onlookers, of whom the first is told first. */
record Onlookers(Onlooker first, Onlooker second) implements Onlooker {

    /** Both of them, or the one of them that looks. */
    static Onlooker both(Onlooker first, Onlooker second) {
        if (first == NOBODY) {
            return second;
        }
        return second == NOBODY ? first : new Onlookers(first, second);
    }

    @Override
    public void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {
        first.shot(by, weapon, dirX, dirY, slope, metres);
        second.shot(by, weapon, dirX, dirY, slope, metres);
    }

    @Override
    public void burst(Fighter by, Weapon weapon, double x, double y, double z) {
        first.burst(by, weapon, x, y, z);
        second.burst(by, weapon, x, y, z);
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        first.fell(fallen, by);
        second.fell(fallen, by);
    }

    @Override
    public void thought(Fighter fighter) {
        first.thought(fighter);
        second.thought(fighter);
    }

    @Override
    public void entered(Fighter fighter) {
        first.entered(fighter);
        second.entered(fighter);
    }

    @Override
    public void hit(Fighter by, Fighter struck, double damage) {
        first.hit(by, struck, damage);
        second.hit(by, struck, damage);
    }

    @Override
    public void tookPack(Fighter taker, int pack) {
        first.tookPack(taker, pack);
        second.tookPack(taker, pack);
    }

    @Override
    public void tookSupply(Fighter taker, int point) {
        first.tookSupply(taker, point);
        second.tookSupply(taker, point);
    }

    @Override
    public void did(Deed deed, @Nullable Fighter by, int thing) {
        first.did(deed, by, thing);
        second.did(deed, by, thing);
    }
}
