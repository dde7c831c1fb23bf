package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Weapon;

/** A weapon that an agent may carry: its magazine, its spare shots, and how far it is kicked off the aim. */
final class Gun {

    private static final int ENDLESS = Integer.MAX_VALUE;

    private final Weapon weapon;
    private final int ticksBetweenShots;
    private final int reloadTicks;
    private final int steadyTicks;
    private final double recoveryPerTick;
    private boolean carried;
    private int shots;
    private int spareShots;
    private int waitTicks;
    private int reloadLeft;
    private double recoilDegrees;

    Gun(Weapon weapon) {
        this.weapon = weapon;
        this.ticksBetweenShots = Rules.ticks(1 / weapon.shotsPerSecond());
        this.reloadTicks = Rules.ticks(weapon.reloadSeconds());
        this.steadyTicks = (int) Math.round(weapon.spread().steadySeconds() * Rules.TICKS_PER_SECOND);
        this.recoveryPerTick = weapon.spread().recoilRecoveryDegPerSecond() / Rules.TICKS_PER_SECOND;
    }

    /** The agent carries it from now on, full. */
    void issue(int spareMagazines) {
        carried = true;
        shots = weapon.magazine();
        spareShots = spareMagazines == Loadout.UNLIMITED ? ENDLESS : spareMagazines * weapon.magazine();
        waitTicks = 0;
        reloadLeft = 0;
        recoilDegrees = 0;
    }

    void takeAway() {
        carried = false;
    }

    /** Puts it away: whatever was going on with it is over. */
    void holster() {
        reloadLeft = 0;
        recoilDegrees = 0;
    }

    /** Adds magazines, up to so many to spare. */
    void supply(int magazines, int most) {
        if (spareShots != ENDLESS) {
            spareShots = Math.min(
                    spareShots + magazines * weapon.magazine(), Math.max(spareShots, most * weapon.magazine()));
        }
    }

    void passTick() {
        recoilDegrees = Math.max(0, recoilDegrees - recoveryPerTick);
        waitTicks = Math.max(0, waitTicks - 1);
        if (reloadLeft > 0 && --reloadLeft == 0) {
            int loaded = Math.min(weapon.magazine() - shots, spareShots);
            shots += loaded;
            spareShots -= spareShots == ENDLESS ? 0 : loaded;
        }
    }

    void reload() {
        if (reloadLeft == 0 && canReload()) {
            reloadLeft = reloadTicks;
        }
    }

    /** Fires if it can. An empty magazine is reloaded instead. */
    boolean trigger() {
        if (reloadLeft > 0 || waitTicks > 0) {
            return false;
        }
        if (shots == 0 && weapon.magazine() > 0) {
            reload();
            return false;
        }
        shots -= weapon.magazine() > 0 ? 1 : 0;
        waitTicks = ticksBetweenShots;
        return true;
    }

    void kick() {
        recoilDegrees = Math.min(
                weapon.spread().mostRecoilDegrees(),
                recoilDegrees + weapon.spread().recoilDegrees());
    }

    /** Standard deviation of a shot, in degrees. */
    double spreadDegrees(double paceShare, int stillTicks) {
        double still = stillTicks >= steadyTicks
                ? weapon.spread().steadyDegrees()
                : weapon.spread().standingDegrees();
        return still + weapon.spread().movingDegrees() * paceShare + recoilDegrees;
    }

    Weapon weapon() {
        return weapon;
    }

    boolean isCarried() {
        return carried;
    }

    int shots() {
        return shots;
    }

    /** Shots beside those in the magazine. */
    int spareShots() {
        return spareShots;
    }

    /** Whether it can fire, now or after reloading. */
    boolean isUsable() {
        return carried && (weapon.magazine() == 0 || shots > 0 || spareShots > 0);
    }

    boolean lacksAmmunition(int most) {
        return carried && weapon.magazine() > 0 && spareShots < most * weapon.magazine();
    }

    boolean canReload() {
        return shots < weapon.magazine() && spareShots > 0;
    }

    boolean isReloading() {
        return reloadLeft > 0;
    }
}
