package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks against the other side. */
final class RivalTasks {

    private RivalTasks() {}

    /** Whom to shove. */
    enum Victim {
        CLOSEST,
        RICHEST,
        THIEF
    }

    @Task(
            doc =
                    "Runs at an enemy and shoves it, which takes 0.25 of breath. Whoever falls lies for 2 s and drops all of its"
                            + " load; who shoves and fails falls for 1 s. Succeeds when the enemy falls; fails when it does not, when there"
                            + " is no such enemy or it has just fallen, or without breath for a shove.",
            takes =
                    @Parameter(
                            name = "victim",
                            kind = Kind.CHOICE,
                            choice = Victim.class,
                            standard = "closest",
                            doc =
                                    "The nearest visible enemy, the visible one that carries most, or the one near the own base that"
                                            + " the side sees."))
    static final class Shove implements Action<Digger> {

        private static final List<Victim> VICTIMS = List.of(Victim.values());

        private int shoves;
        private int felled;

        @Override
        public void start(Digger self, Arguments arguments) {
            shoves = self.tally.shoves;
            felled = self.tally.felled;
        }

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (self.tally.shoves > shoves) {
                return self.tally.felled > felled ? Outcome.SUCCESS : Outcome.FAILURE;
            }
            @Nullable Digger victim = victim(self, arguments.choice(0));
            if (victim == null || victim.isSafe() || self.breath < Rules.SHOVE_BREATH) {
                return Outcome.FAILURE;
            }
            self.go(victim.x, victim.y, true);
            self.act(Deed.SHOVE, victim.index());
            return Outcome.RUNNING;
        }

        private static @Nullable Digger victim(Digger self, int choice) {
            return switch (VICTIMS.get(choice)) {
                case CLOSEST -> self.nearestEnemy;
                case RICHEST -> self.richestEnemy;
                case THIEF -> Places.intruder(self);
            };
        }
    }

    @Task(
            doc =
                    "Goes to the other base or cart and takes from it: at the base a worth of 4 in 1.5 s, at the cart a nugget in 0.8 s."
                            + " Succeeds when the bag is full enough; fails when it is there and there is nothing to take.",
            takes = {
                @Parameter(
                        name = "from",
                        kind = Kind.CHOICE,
                        choice = Stock.class,
                        standard = "base",
                        doc = "Where from."),
                @Parameter(
                        name = "until",
                        unit = Unit.RATIO,
                        low = 0.1,
                        high = 1,
                        standard = "1",
                        doc = "How full the bag is to be."),
                @Parameter(name = "pace", kind = Kind.CHOICE, choice = Pace.class, standard = "walk", doc = "How fast.")
            })
    static final class Rob implements Action<Digger> {

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (self.load.share() >= arguments.number(1)) {
                return Outcome.SUCCESS;
            }
            int other = 1 - self.side;
            boolean runs = Pace.runs(arguments.choice(2));
            Cart cart = self.rush.cart(other);
            if (Carrying.atCart(self, other, arguments.choice(0))) {
                if (cart.load.isEmpty() && self.distanceTo(cart.x(), 0) <= Rules.REACH_METRES) {
                    return Outcome.FAILURE;
                }
                Carrying.useCart(self, other, Deed.ROB_CART, runs);
            } else {
                if (self.rush.banked(other) == 0 && self.distanceTo(Field.baseX(other), 0) <= Rules.REACH_METRES) {
                    return Outcome.FAILURE;
                }
                Carrying.useBase(self, other, Deed.ROB_BASE, runs);
            }
            return Outcome.RUNNING;
        }
    }
}
