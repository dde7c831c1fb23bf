package dev.espalier.arena.skill;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;

/** How an enemy stands and moves as an agent sees it. Filled anew each time; allocates nothing. */
public final class Target {

    private static final double DEGREES = 57.29577951308232;

    private double dirX;
    private double dirY;
    private double distance;
    private double bearing;
    private double across;
    private double closing;
    private double drift;

    /** Looks at an enemy. */
    public void look(Fighter self, Fighter enemy) {
        double dx = enemy.x() - self.x();
        double dy = enemy.y() - self.y();
        distance = Math.max(0.5, Math.sqrt(dx * dx + dy * dy));
        dirX = dx / distance;
        dirY = dy / distance;
        bearing = signed(self.headingX(), self.headingY(), dirX, dirY);
        double relativeX = enemy.velocityX() - self.velocityX();
        double relativeY = enemy.velocityY() - self.velocityY();
        across = dirX * enemy.velocityY() - dirY * enemy.velocityX();
        closing = -(relativeX * dirX + relativeY * dirY);
        drift = DEGREES * (dirX * relativeY - dirY * relativeX) / distance / Rules.TICKS_PER_SECOND;
    }

    /** The angle from one direction to another, in degrees, positive to the left. */
    static double signed(double fromX, double fromY, double toX, double toY) {
        double angle = Angles.between(fromX, fromY, toX, toY);
        return fromX * toY - fromY * toX >= 0 ? angle : -angle;
    }

    /** Towards it: a vector of length 1. */
    public double dirX() {
        return dirX;
    }

    public double dirY() {
        return dirY;
    }

    /** In metres. */
    public double distance() {
        return distance;
    }

    /** From where the agent looks to the enemy, in degrees, positive to the left. */
    public double bearing() {
        return bearing;
    }

    /** How fast it moves across the line of sight, in metres per second, positive to the left. */
    public double across() {
        return across;
    }

    /** How fast the two come nearer to each other, in metres per second. */
    public double closing() {
        return closing;
    }

    /** By how much its bearing changes in a tick as both move, in degrees. */
    public double drift() {
        return drift;
    }
}
