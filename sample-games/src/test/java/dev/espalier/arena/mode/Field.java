package dev.espalier.arena.mode;

import dev.espalier.arena.map.ArenaMapBuilder;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.MatchSetup;
import dev.espalier.arena.sim.Mind;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.arena.sim.World;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A match on an open field of 40 by 20 metres with a base at either end, in which every agent follows a script. */
final class Field {

    /** What an agent does in a tick. */
    @FunctionalInterface
    interface Script {
        void act(Fighter self);
    }

    /** Does nothing. */
    static final Script IDLE = self -> {};

    private static final Terrain TERRAIN = open();

    final Simulation simulation;
    final World world;
    final Contest contest;

    private record Scripted(Fighter self, Script script) implements Mind {
        @Override
        public void think() {
            script.act(self);
        }

        @Override
        public void stop() {}
    }

    /** @param scripts one for each agent, those of the first side first */
    Field(Mode mode, Rules rules, long seed, List<Script> scripts) {
        MatchSetup setup = new MatchSetup(TERRAIN, rules, mode.lineUp(scripts.size() / 2), mode.contest(), seed);
        simulation = new Simulation(setup, self -> new Scripted(self, scripts.get(self.index())));
        world = simulation.world();
        contest = world.contest();
    }

    static Field of(Mode mode, Script... scripts) {
        return new Field(mode, mode.rules(), 1, List.of(scripts));
    }

    private static Terrain open() {
        ArenaMapBuilder builder = new ArenaMapBuilder();
        int ground = builder.sector(0, 8);
        builder.line(0, 0, 0, 20, ground, -1, false);
        builder.line(0, 20, 40, 20, ground, -1, false);
        builder.line(40, 20, 40, 0, ground, -1, false);
        builder.line(40, 0, 0, 0, ground, -1, false);
        List<Spot> first = List.of(new Spot(3, 7), new Spot(3, 10), new Spot(3, 13));
        List<Spot> second = List.of(new Spot(37, 13), new Spot(37, 10), new Spot(37, 7));
        return Terrain.of(builder.build()).with(List.of(first, second), List.of());
    }

    /** Runs to a place and stays there. */
    static void run(Fighter self, double x, double y) {
        self.travelTo(x, y);
    }

    /** Fires at somebody whenever it sees them. */
    static void fireAt(Fighter self, Fighter target) {
        self.intent().look(target.x() - self.x(), target.y() - self.y());
        if (self.eyes().sees(target)) {
            self.intent().fire();
        }
    }

    void play(int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            simulation.step();
        }
    }

    /** Plays on until something is so. */
    void playUntil(String what, BooleanSupplier reached) {
        for (int tick = 0; tick < 6000; tick++) {
            if (reached.getAsBoolean()) {
                return;
            }
            simulation.step();
        }
        throw new AssertionError("it never came to pass that " + what);
    }

    void playToTheEnd() {
        playUntil("the match ended", () -> contest.end().isPresent());
    }
}
