package dev.espalier.arena.sim;

/** What an agent did in a match, counted as it happens. Read it when the match is over. */
public final class Tally {

    /** How close an ally must be not to be alone, in metres. */
    public static final double NEAR = 8;

    int kills;
    int deaths;
    int shots;
    int hits;
    int pickUps;
    int aliveTicks;
    int nearAlliesTicks;
    int stuckTicks;
    int exposedTicks;
    int firstContactTick = -1;
    int seeingTicks;
    int underFireTicks;
    int assists;
    int suppliesTaken;
    double friendlyDamage;
    int captures;
    int flagReturns;
    int objectiveTicks;
    double goldBanked;
    double damageDealt;
    double damageTaken;
    double distance;

    Tally() {}

    public int kills() {
        return kills;
    }

    public int deaths() {
        return deaths;
    }

    public int shots() {
        return shots;
    }

    public int hits() {
        return hits;
    }

    public int pickUps() {
        return pickUps;
    }

    public int aliveTicks() {
        return aliveTicks;
    }

    /** Ticks alive with an ally near. */
    public int nearAlliesTicks() {
        return nearAlliesTicks;
    }

    /** Ticks alive on the way to somewhere without getting anywhere. */
    public int stuckTicks() {
        return stuckTicks;
    }

    /** Ticks alive in which an enemy saw it. */
    public int exposedTicks() {
        return exposedTicks;
    }

    /** The tick in which the agent first saw an enemy or was hit; -1 when that never happened. */
    public int firstContactTick() {
        return firstContactTick;
    }

    /** Ticks alive in which it saw an enemy. */
    public int seeingTicks() {
        return seeingTicks;
    }

    /** Ticks alive that were at most a second after a hit or a near miss. */
    public int underFireTicks() {
        return underFireTicks;
    }

    /** Enemies felled by another, or by their own hand, within five seconds of a hit by this agent. */
    public int assists() {
        return assists;
    }

    /** Armour, ammunition and weapons taken. */
    public int suppliesTaken() {
        return suppliesTaken;
    }

    /** Damage done to allies and to itself. */
    public double friendlyDamage() {
        return friendlyDamage;
    }

    /** Flags captured, and loads of gold banked. */
    public int captures() {
        return captures;
    }

    /** Own flags brought home. */
    public int flagReturns() {
        return flagReturns;
    }

    /** Ticks in which it helped to hold the zone, or carried a flag or gold. */
    public int objectiveTicks() {
        return objectiveTicks;
    }

    public double goldBanked() {
        return goldBanked;
    }

    /** For the contest to count. */
    public void addCapture() {
        captures++;
    }

    public void addFlagReturn() {
        flagReturns++;
    }

    public void addObjectiveTick() {
        objectiveTicks++;
    }

    public void addGoldBanked(double gold) {
        goldBanked += gold;
    }

    public double damageDealt() {
        return damageDealt;
    }

    public double damageTaken() {
        return damageTaken;
    }

    /** Metres walked. */
    public double distance() {
        return distance;
    }
}
