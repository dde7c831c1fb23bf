package dev.espalier.arena.match;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the trees of a traced match what happens to their agents, so that it is counted for the nodes that were running: what
 * an agent suffers and, since it is its doing, what its shots do when they strike.
 */
final class NodeWitness implements Onlooker {

    /** What is told of; the indexes are those below. */
    static final List<String> OCCURRENCES =
            List.of("kills", "deaths", "damage dealt", "damage taken", "objective points");

    private static final int KILLS = 0;
    private static final int DEATHS = 1;
    private static final int DAMAGE_DEALT = 2;
    private static final int DAMAGE_TAKEN = 3;
    private static final int OBJECTIVE_POINTS = 4;

    private final TreeMind[] trees;

    /** Reads the trees when something happens, since they may have been swapped by then. */
    NodeWitness(TreeMind[] trees) {
        this.trees = trees;
    }

    @Override
    public void hit(Fighter by, Fighter struck, double damage) {
        if (by.isEnemyOf(struck)) {
            tell(by, DAMAGE_DEALT, damage);
        }
        tell(struck, DAMAGE_TAKEN, damage);
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        if (by.isEnemyOf(fallen)) {
            tell(by, KILLS, 1);
        }
        tell(fallen, DEATHS, 1);
    }

    @Override
    public void did(Deed deed, @Nullable Fighter by, int thing) {
        boolean scores = deed == Deed.CAPTURED_FLAG || deed == Deed.RETURNED_FLAG || deed == Deed.BANKED_GOLD;
        if (by != null && scores) {
            tell(by, OBJECTIVE_POINTS, 1);
        }
    }

    private void tell(Fighter whom, int occurrence, double amount) {
        trees[whom.index()].tree().occurred(occurrence, amount);
    }
}
