package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import java.util.List;

/** Tasks that get ore and bring it home. */
final class OreTasks {

    private OreTasks() {}

    /** Which vein to dig at. */
    enum Pick {
        NEAREST,
        BEST
    }

    @Task(
            doc =
                    "Walks to a known vein and digs, faster when an ally digs beside it: a nugget of copper takes 0.6 s, silver 1 s,"
                            + " gold 1.8 s. Stays with its vein until that is empty. Succeeds when the bag is full enough; fails when"
                            + " there is no known vein left.",
            takes = {
                @Parameter(
                        name = "vein",
                        kind = Kind.CHOICE,
                        choice = Pick.class,
                        standard = "best",
                        doc = "Which vein."),
                @Parameter(
                        name = "until",
                        unit = Unit.RATIO,
                        low = 0.1,
                        high = 1,
                        standard = "1",
                        doc = "How full the bag is to be.")
            })
    static final class Dig implements Action<Digger> {

        private static final List<Pick> PICKS = List.of(Pick.values());

        private int vein;

        @Override
        public void start(Digger self, Arguments arguments) {
            vein = -1;
        }

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (self.load.share() >= arguments.number(1)) {
                return Outcome.SUCCESS;
            }
            if (vein < 0 || self.rush.knowledge(self.side).nuggets(vein) == 0) {
                vein = PICKS.get(arguments.choice(0)) == Pick.NEAREST ? self.nearestVein : self.bestVein;
            }
            if (vein < 0) {
                return Outcome.FAILURE;
            }
            Field.Vein at = self.rush.field().veins().get(vein);
            if (self.distanceTo(at.x(), at.y()) > Rules.REACH_METRES) {
                self.go(at.x(), at.y(), false);
            } else {
                self.act(Deed.DIG, vein);
            }
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc =
                    "Goes to the nearest nugget in sight that lies on the ground and puts it into the bag. Succeeds when it has"
                            + " it; fails when there is none or the bag is full.",
            takes =
                    @Parameter(
                            name = "pace",
                            kind = Kind.CHOICE,
                            choice = Pace.class,
                            standard = "run",
                            doc = "How fast."))
    static final class Gather implements Action<Digger> {

        private int gathered;

        @Override
        public void start(Digger self, Arguments arguments) {
            gathered = self.tally.gathered;
        }

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (self.tally.gathered > gathered) {
                return Outcome.SUCCESS;
            }
            LooseNuggets loose = self.rush.loose();
            int nugget = loose.nearest(self.x, self.y, self.rush.field().sightMetres());
            if (nugget < 0 || self.load.isFull()) {
                return Outcome.FAILURE;
            }
            if (self.distanceTo(loose.x(nugget), loose.y(nugget)) > 0.5 * Rules.REACH_METRES) {
                self.go(loose.x(nugget), loose.y(nugget), Pace.runs(arguments.choice(0)));
            }
            self.act(Deed.GATHER, 0);
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc =
                    "Brings what is in the bag to the own base, or to the rail, where it waits for the cart and loads it; a cart that"
                            + " is full takes no more until it has been home. Succeeds when the bag is empty.",
            takes = {
                @Parameter(name = "at", kind = Kind.CHOICE, choice = Stock.class, standard = "base", doc = "Where to."),
                @Parameter(name = "pace", kind = Kind.CHOICE, choice = Pace.class, standard = "walk", doc = "How fast.")
            })
    static final class Unload implements Action<Digger> {

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (self.load.isEmpty()) {
                return Outcome.SUCCESS;
            }
            boolean runs = Pace.runs(arguments.choice(1));
            if (Carrying.atCart(self, self.side, arguments.choice(0))) {
                Carrying.useCart(self, self.side, Deed.UNLOAD_AT_CART, runs);
            } else {
                Carrying.useBase(self, self.side, Deed.UNLOAD_AT_BASE, runs);
            }
            return Outcome.RUNNING;
        }
    }
}
