package dev.espalier.arena.sim;

import dev.espalier.arena.map.ArenaMapBuilder;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Supplies;
import dev.espalier.arena.rules.Weapon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A match of two against two in a hall of 60 by 20 metres, with a wall across it at x = 40 for y below 8. Agents 0 and 1
 * are on one side, 2 and 3 on the other; each does what its script says, at first nothing.
 */
final class Range {

    private static final Terrain TERRAIN = hall();

    final Simulation simulation;
    final World world;
    private final List<Consumer<Fighter>> scripts = new ArrayList<>();

    private record Scripted(Fighter self, List<Consumer<Fighter>> scripts) implements Mind {
        @Override
        public void think() {
            scripts.get(self.index()).accept(self);
        }

        @Override
        public void stop() {}
    }

    Range(Rules rules, long seed) {
        for (int i = 0; i < 4; i++) {
            scripts.add(self -> {});
        }
        simulation = new Simulation(TERRAIN, rules, 2, seed, self -> new Scripted(self, scripts));
        world = simulation.world();
        // Out of each other's way.
        put(0, 5, 2);
        put(1, 5, 18);
        put(2, 55, 2);
        put(3, 55, 18);
    }

    static Range with(Weapon... weapons) {
        return new Range(rules(false, 0, weapons), 1);
    }

    static Rules rules(boolean friendlyFire, double armour, Weapon... weapons) {
        Loadout loadout = new Loadout(List.of(weapons), 3, armour);
        return Rules.STANDARD.armed(loadout, Supplies.NONE, friendlyFire);
    }

    private static Terrain hall() {
        ArenaMapBuilder builder = new ArenaMapBuilder();
        int ground = builder.sector(0, 4);
        builder.line(0, 0, 0, 20, ground, -1, false);
        builder.line(0, 20, 60, 20, ground, -1, false);
        builder.line(60, 20, 60, 0, ground, -1, false);
        builder.line(60, 0, 40.5, 0, ground, -1, false);
        builder.line(40.5, 0, 40.5, 8, ground, -1, false);
        builder.line(40.5, 8, 40, 8, ground, -1, false);
        builder.line(40, 8, 40, 0, ground, -1, false);
        builder.line(40, 0, 0, 0, ground, -1, false);
        return Terrain.of(builder.build())
                .with(
                        List.of(List.of(new Spot(3, 5), new Spot(3, 15)), List.of(new Spot(57, 5), new Spot(57, 15))),
                        List.of());
    }

    Fighter fighter(int index) {
        return world.fighter(index);
    }

    Range put(int index, double x, double y) {
        world.terrain().walking().place(fighter(index).body, x, y);
        return this;
    }

    Range script(int index, Consumer<Fighter> script) {
        scripts.set(index, script);
        return this;
    }

    /** Lets an agent look at a point and hold the trigger. */
    Range fireAt(int index, double x, double y) {
        fighter(index).headingX = Math.signum(x - fighter(index).x());
        fighter(index).headingY = 0;
        return script(index, self -> {
            self.intent().look(x - self.x(), y - self.y());
            self.intent().fire();
        });
    }

    Range play(int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            simulation.step();
        }
        return this;
    }

    /** How many ticks pass until an agent is hurt, at most 300. */
    int ticksUntilHurt(int index) {
        double before = fighter(index).health() + fighter(index).armour();
        int ticks = 0;
        while (fighter(index).health() + fighter(index).armour() == before && ticks < 300) {
            simulation.step();
            ticks++;
        }
        return ticks;
    }
}
