package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Weapon;

/** An agent's weapon: its magazine, and how far it is kicked off the aim. */
public final class Rifle {

    private final Weapon weapon;
    private final int ticksBetweenShots;
    private final int reloadTicks;
    private final double recoveryPerTick;
    private int shots;
    private int waitTicks;
    private int reloadLeft;
    private double recoilDegrees;

    Rifle(Weapon weapon) {
        this.weapon = weapon;
        this.ticksBetweenShots = Rules.ticks(1 / weapon.shotsPerSecond());
        this.reloadTicks = Rules.ticks(weapon.reloadSeconds());
        this.recoveryPerTick = weapon.recoilRecoveryDegPerSecond() / Rules.TICKS_PER_SECOND;
        fill();
    }

    void fill() {
        shots = weapon.magazine();
        waitTicks = 0;
        reloadLeft = 0;
        recoilDegrees = 0;
    }

    void passTick() {
        recoilDegrees = Math.max(0, recoilDegrees - recoveryPerTick);
        waitTicks = Math.max(0, waitTicks - 1);
        if (reloadLeft > 0 && --reloadLeft == 0) {
            shots = weapon.magazine();
        }
    }

    void reload() {
        if (reloadLeft == 0 && shots < weapon.magazine()) {
            reloadLeft = reloadTicks;
        }
    }

    /** Fires if it can. An empty magazine is reloaded instead. */
    boolean trigger() {
        if (reloadLeft > 0 || waitTicks > 0) {
            return false;
        }
        if (shots == 0) {
            reload();
            return false;
        }
        shots--;
        waitTicks = ticksBetweenShots;
        return true;
    }

    void kick() {
        recoilDegrees = Math.min(weapon.mostRecoilDegrees(), recoilDegrees + weapon.recoilDegrees());
    }

    double recoilDegrees() {
        return recoilDegrees;
    }

    public Weapon weapon() {
        return weapon;
    }

    /** Shots left in the magazine. */
    public int shots() {
        return shots;
    }

    public boolean isReloading() {
        return reloadLeft > 0;
    }
}
