package dev.espalier.runtime.benchmark;

/** The same decisions in plain Java, taken afresh in every tick: the floor under any tree. */
final class PlainSoldier {

    private final boolean lasting;

    PlainSoldier(boolean lasting) {
        this.lasting = lasting;
    }

    boolean step(Soldier soldier) {
        if (soldier.health() < 0.2 && soldier.enemies() > 0) {
            return soldier.work(0, lasting);
        } else if (soldier.health() < 0.5 && soldier.kitNear()) {
            return soldier.work(1, lasting);
        } else if (soldier.enemies() > 2 && soldier.allies() < 2) {
            return soldier.work(2, lasting);
        } else if (soldier.enemies() > 0) {
            return fight(soldier);
        } else if (soldier.ammo() < 5 && soldier.ammoNear()) {
            return soldier.work(7, lasting);
        } else if (soldier.heard()) {
            boolean turned = soldier.work(8, lasting);
            return soldier.work(9, lasting) || turned;
        } else if (!soldier.inZone()) {
            return soldier.work(10, lasting);
        } else if (soldier.allies() < 1 && soldier.leader()) {
            return soldier.work(11, lasting);
        }
        return soldier.work(12, lasting);
    }

    private boolean fight(Soldier soldier) {
        if (soldier.distance() < 5) {
            return soldier.work(3, lasting) && soldier.work(4, lasting);
        } else if (soldier.distance() < 20) {
            return soldier.work(3, lasting) && soldier.work(5, lasting);
        } else if (soldier.ammo() > 10) {
            return soldier.work(6, lasting);
        }
        return soldier.work(5, lasting);
    }
}
