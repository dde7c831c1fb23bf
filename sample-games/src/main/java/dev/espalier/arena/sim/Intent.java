package dev.espalier.arena.sim;

import dev.espalier.arena.rules.WeaponKind;
import org.jspecify.annotations.Nullable;

/** What an agent wants to do in this tick. Empty at the beginning of each tick; of two tasks that set it the later wins. */
public final class Intent {

    private double moveX;
    private double moveY;
    private boolean travelling;
    private double lookX;
    private double lookY;
    private boolean looking;
    private boolean firing;
    private boolean reloading;
    private @Nullable WeaponKind wielding;

    void clear() {
        moveX = 0;
        moveY = 0;
        travelling = false;
        looking = false;
        firing = false;
        reloading = false;
        wielding = null;
    }

    /**
     * Run in a direction.
     *
     * @param x of a vector whose length is the share of full speed, at most 1
     */
    public void move(double x, double y) {
        moveX = x;
        moveY = y;
        travelling = false;
    }

    /** Run in a direction on the way to somewhere, so that standing still counts as being stuck. */
    public void travel(double x, double y) {
        move(x, y);
        travelling = true;
    }

    /** Turn towards a direction of any length; without this an agent looks where it runs. */
    public void look(double x, double y) {
        if (x != 0 || y != 0) {
            lookX = x;
            lookY = y;
            looking = true;
        }
    }

    /** Hold the trigger. */
    public void fire() {
        firing = true;
    }

    public void reload() {
        reloading = true;
    }

    /** Draw another weapon, if it is carried. */
    public void wield(WeaponKind kind) {
        wielding = kind;
    }

    double moveX() {
        return moveX;
    }

    double moveY() {
        return moveY;
    }

    boolean travels() {
        return travelling;
    }

    double lookX() {
        return lookX;
    }

    double lookY() {
        return lookY;
    }

    /** Whether something has said where to look. */
    public boolean looks() {
        return looking;
    }

    boolean fires() {
        return firing;
    }

    boolean reloads() {
        return reloading;
    }

    @Nullable
    WeaponKind wields() {
        return wielding;
    }
}
