package dev.espalier.arena.mode;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker.Deed;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Chests of gold stand about. Who touches one takes its gold and carries it, and some time later it is filled again
 * elsewhere. Gold that is carried to the own base is banked, and only then counts. The fallen leave what they carry on the
 * ground, for anybody to take, until after a while it is gone.
 */
final class ChestHunt implements Contest, Chests {

    /** How close to its bank somebody must come. */
    private static final double BANK_REACH = 2.5;

    private final World world;
    private final Limits limits;
    private final Gold gold;
    private final double mostCarried;
    private final Spot[] banks;
    private final double[] bankZ = new double[2];
    private final double[] carried;
    private final double[] banked = new double[2];

    ChestHunt(World world, RandomGenerator random) {
        this.world = world;
        this.limits = new Limits(world);
        this.gold = new Gold(world, random);
        this.mostCarried = world.rules().objectives().mostCarriedGold();
        this.banks = new Spot[] {world.home(0), world.home(1)};
        for (int side = 0; side < 2; side++) {
            bankZ[side] =
                    world.terrain().map().floor(world.terrain().map().sectorAt(banks[side].x(), banks[side].y(), -1));
        }
        this.carried = new double[world.fighterCount()];
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        if (carried[fallen.index()] > 0) {
            gold.leave(fallen, carried[fallen.index()]);
            carried[fallen.index()] = 0;
        }
    }

    @Override
    public void passTick() {
        gold.passTick();
        for (int place = 0; place < gold.count(); place++) {
            if (gold.amount(place) > 0) {
                offer(place);
            }
        }
        for (int i = 0; i < world.fighterCount(); i++) {
            if (carried[i] > 0) {
                bank(world.fighter(i));
            }
        }
    }

    /** Gives gold to the nearest agent that touches it and can carry more. */
    private void offer(int place) {
        int taker = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < world.fighterCount(); i++) {
            double squared =
                    Touch.squaredDistance(world.fighter(i), gold.x(place), gold.y(place), gold.z(place), Touch.REACH);
            if (squared < least && carried[i] < mostCarried) {
                least = squared;
                taker = i;
            }
        }
        if (taker >= 0) {
            carried[taker] += gold.amount(place);
            gold.empty(place);
            world.onlooker().did(Deed.TOOK_GOLD, world.fighter(taker), place);
        }
    }

    private void bank(Fighter fighter) {
        int i = fighter.index();
        int side = fighter.side();
        fighter.tally().addObjectiveTick();
        if (Touch.squaredDistance(fighter, banks[side].x(), banks[side].y(), bankZ[side], BANK_REACH)
                < Double.POSITIVE_INFINITY) {
            banked[side] += carried[i];
            fighter.tally().addCapture();
            fighter.tally().addGoldBanked(carried[i]);
            carried[i] = 0;
            world.onlooker().did(Deed.BANKED_GOLD, fighter, side);
        }
    }

    @Override
    public double score(int side) {
        return banked[side];
    }

    @Override
    public Optional<EndReason> end() {
        return limits.end(banked[0], banked[1]);
    }

    @Override
    public Chests chests() {
        return this;
    }

    @Override
    public int count() {
        return gold.count();
    }

    @Override
    public double gold(int chest) {
        return gold.amount(chest);
    }

    @Override
    public double x(int chest) {
        return gold.x(chest);
    }

    @Override
    public double y(int chest) {
        return gold.y(chest);
    }

    @Override
    public double z(int chest) {
        return gold.z(chest);
    }

    @Override
    public int nearest(double fromX, double fromY) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < gold.count(); place++) {
            double dx = gold.x(place) - fromX;
            double dy = gold.y(place) - fromY;
            if (gold.amount(place) > 0 && dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = place;
            }
        }
        return best;
    }

    @Override
    public double carried(int agent) {
        return carried[agent];
    }

    @Override
    public double bankX(int side) {
        return banks[side].x();
    }

    @Override
    public double bankY(int side) {
        return banks[side].y();
    }

    @Override
    public double bankZ(int side) {
        return bankZ[side];
    }
}
