package dev.espalier.arena.sim;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Walking;
import dev.espalier.arena.rules.Rules;

/** Turns and moves all agents as they mean to, and keeps them from standing inside each other. */
final class Legs {

    private static final double SECONDS = 1.0 / Rules.TICKS_PER_SECOND;

    private final World world;
    private final Walking walking;
    private final double speed;
    private final double mostChange;
    private final double cosTurn;
    private final double sinTurn;
    private final double[] pushX;
    private final double[] pushY;

    Legs(World world) {
        this.world = world;
        this.walking = world.terrain().walking();
        Rules rules = world.rules();
        this.speed = rules.speedMetresPerSecond();
        this.mostChange = rules.accelerationMetresPerSecond2() * SECONDS;
        double turn = StrictMath.toRadians(rules.turnDegPerSecond() * SECONDS);
        this.cosTurn = StrictMath.cos(turn);
        this.sinTurn = StrictMath.sin(turn);
        this.pushX = new double[world.fighterCount()];
        this.pushY = new double[world.fighterCount()];
    }

    void carryOut() {
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter fighter = world.fighter(i);
            if (fighter.alive) {
                turn(fighter);
                walk(fighter);
            }
        }
        separate();
    }

    private void turn(Fighter fighter) {
        Intent intent = fighter.intent();
        double toX = intent.looks() ? intent.lookX() : intent.moveX();
        double toY = intent.looks() ? intent.lookY() : intent.moveY();
        double length = Math.sqrt(toX * toX + toY * toY);
        if (length < 1e-9) {
            return;
        }
        toX /= length;
        toY /= length;
        double along = fighter.headingX * toX + fighter.headingY * toY;
        if (along >= cosTurn) {
            fighter.headingX = toX;
            fighter.headingY = toY;
            return;
        }
        double left = fighter.headingX * toY - fighter.headingY * toX;
        double sin = left >= 0 ? sinTurn : -sinTurn;
        double x = fighter.headingX * cosTurn - fighter.headingY * sin;
        double y = fighter.headingX * sin + fighter.headingY * cosTurn;
        double norm = Math.sqrt(x * x + y * y);
        fighter.headingX = x / norm;
        fighter.headingY = y / norm;
    }

    private void walk(Fighter fighter) {
        Intent intent = fighter.intent();
        double share = Math.sqrt(intent.moveX() * intent.moveX() + intent.moveY() * intent.moveY());
        double scale = share > 1 ? speed / share : speed;
        double changeX = intent.moveX() * scale - fighter.velocityX;
        double changeY = intent.moveY() * scale - fighter.velocityY;
        double change = Math.sqrt(changeX * changeX + changeY * changeY);
        double part = change > mostChange ? mostChange / change : 1;
        double x = fighter.velocityX + changeX * part;
        double y = fighter.velocityY + changeY * part;
        Body body = fighter.body;
        double fromX = body.x;
        double fromY = body.y;
        if (x != 0 || y != 0) {
            walking.move(body, x * SECONDS, y * SECONDS);
        }
        walking.settle(body);
        double movedX = body.x - fromX;
        double movedY = body.y - fromY;
        fighter.velocityX = movedX / SECONDS;
        fighter.velocityY = movedY / SECONDS;
        fighter.tally().distance += Math.sqrt(movedX * movedX + movedY * movedY);
        if (intent.travels()) {
            fighter.tally().stuckTicks += fighter.progress.travel(body.x, body.y);
        } else {
            fighter.progress.restart();
        }
    }

    /** Agents that overlap give way to each other by half, and a little to their right so that they get past. */
    private void separate() {
        int count = world.fighterCount();
        boolean any = false;
        for (int i = 0; i < count; i++) {
            Fighter one = world.fighter(i);
            for (int j = i + 1; j < count && one.alive; j++) {
                Fighter other = world.fighter(j);
                double dx = other.body.x - one.body.x;
                double dy = other.body.y - one.body.y;
                double squared = dx * dx + dy * dy;
                if (other.alive
                        && squared < 4 * Body.RADIUS * Body.RADIUS
                        && Math.abs(other.body.z - one.body.z) < Body.HEIGHT) {
                    double distance = Math.sqrt(squared);
                    double half = (2 * Body.RADIUS - distance) / 2;
                    double x = distance > 1e-6 ? dx / distance : 1;
                    double y = distance > 1e-6 ? dy / distance : 0;
                    push(i, -(x - 0.5 * y) * half, -(y + 0.5 * x) * half);
                    push(j, (x - 0.5 * y) * half, (y + 0.5 * x) * half);
                    any = true;
                }
            }
        }
        for (int i = 0; any && i < count; i++) {
            if (pushX[i] != 0 || pushY[i] != 0) {
                double length = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
                double limit = Math.min(1, 0.15 / length);
                walking.move(world.fighter(i).body, pushX[i] * limit, pushY[i] * limit);
                pushX[i] = 0;
                pushY[i] = 0;
            }
        }
    }

    private void push(int fighter, double x, double y) {
        pushX[fighter] += x;
        pushY[fighter] += y;
    }
}
