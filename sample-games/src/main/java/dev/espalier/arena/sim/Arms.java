package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.rules.WeaponKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weapons that an agent carries, and the one in its hands. When that has no shots left at all, it draws another. */
public final class Arms {

    /** The most magazines to spare that supplies bring somebody to. */
    static final int MOST_SPARE = 4;

    /** Slower than this is standing, in metres per second. */
    private static final double STILL = 0.3;

    private final Loadout loadout;
    private final Gun[] guns;
    private Gun current;
    private int switchLeft;
    private int stillTicks;

    Arms(Rules rules) {
        this.loadout = rules.loadout();
        List<Weapon> weapons = rules.weapons();
        this.guns = new Gun[weapons.size()];
        for (int i = 0; i < guns.length; i++) {
            guns[i] = new Gun(weapons.get(i));
        }
        this.current = guns[0];
        issue();
    }

    /** What the loadout says, which has the first weapons of all. */
    void issue() {
        for (int i = 0; i < guns.length; i++) {
            if (i < loadout.weapons().size()) {
                guns[i].issue(loadout.spareMagazines());
            } else {
                guns[i].takeAway();
            }
        }
        current = guns[0];
        switchLeft = 0;
        stillTicks = 0;
    }

    void passTick(double speed) {
        current.passTick();
        switchLeft = Math.max(0, switchLeft - 1);
        stillTicks = speed < STILL ? stillTicks + 1 : 0;
    }

    void reload() {
        current.reload();
    }

    /** Draws a weapon, if it is carried. */
    void wield(WeaponKind kind) {
        Gun gun = gun(kind);
        if (gun != null && gun.isCarried() && gun != current) {
            draw(gun);
        }
    }

    private void draw(Gun gun) {
        current.holster();
        current = gun;
        switchLeft = Rules.ticks(gun.weapon().switchSeconds());
        stillTicks = 0;
    }

    boolean trigger() {
        if (!current.isUsable()) {
            drawAnother();
        }
        return switchLeft == 0 && current.trigger();
    }

    private void drawAnother() {
        for (Gun gun : guns) {
            if (gun.isUsable()) {
                draw(gun);
                return;
            }
        }
    }

    void kick() {
        current.kick();
    }

    /**
     * Standard deviation of the next shot, in degrees.
     *
     * @param paceShare how fast the agent runs, as a share of full speed
     */
    public double spreadDegrees(double paceShare) {
        return current.spreadDegrees(paceShare, stillTicks);
    }

    /** Whether a weapon that lies there is of use: it is not carried, or its ammunition is. */
    boolean wants(WeaponKind kind) {
        Gun gun = gun(kind);
        return gun != null && (!gun.isCarried() || gun.lacksAmmunition(MOST_SPARE));
    }

    /** Takes a weapon: a new one at once into the hands, of a known one only the ammunition. */
    void take(WeaponKind kind) {
        Gun gun = gun(kind);
        if (gun != null && gun.isCarried()) {
            gun.supply(1, MOST_SPARE);
        } else if (gun != null) {
            gun.issue(1);
            draw(gun);
        }
    }

    boolean wantsAmmunition() {
        for (Gun gun : guns) {
            if (gun.lacksAmmunition(MOST_SPARE)) {
                return true;
            }
        }
        return false;
    }

    void takeAmmunition(int magazines) {
        for (Gun gun : guns) {
            if (gun.isCarried()) {
                gun.supply(magazines, MOST_SPARE);
            }
        }
    }

    private @Nullable Gun gun(WeaponKind kind) {
        for (Gun gun : guns) {
            if (gun.weapon().kind() == kind) {
                return gun;
            }
        }
        return null;
    }

    /** The weapon in the hands. */
    public Weapon weapon() {
        return current.weapon();
    }

    /** Whether a weapon is carried that has shots left, in its magazine or to spare. */
    public boolean has(WeaponKind kind) {
        Gun gun = gun(kind);
        return gun != null && gun.isUsable();
    }

    /** Shots left in the magazine. */
    public int shots() {
        return current.shots();
    }

    /** Shots beside those in the magazine; {@link Integer#MAX_VALUE} when they have no end. */
    public int spareShots() {
        return current.spareShots();
    }

    /** Whether the magazine is not full and there are shots to fill it with. */
    public boolean canReload() {
        return current.canReload();
    }

    public boolean isReloading() {
        return current.isReloading();
    }
}
