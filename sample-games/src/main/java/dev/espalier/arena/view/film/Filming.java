package dev.espalier.arena.view.film;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker;
import dev.espalier.arena.sim.World;
import dev.espalier.arena.view.film.Moment.FlagState;
import dev.espalier.arena.view.film.Moment.ZoneState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Films a match: made when it is about to begin, told after each of its ticks ({@link #take}). One thread only. */
public final class Filming implements Onlooker {

    /** Farther than this no shot is followed, in metres. */
    private static final double FAR = 80;

    private static final int HALVINGS = 10;

    private final World world;
    private final Sight sight;
    private final ArenaMap map;
    private final Film film;
    private final List<Event> happened = new ArrayList<>();
    private Consumer<Fighter> thinkers = fighter -> {};

    /** Begins with the moment before the first tick. */
    public Filming(Film.Setting setting, World world) {
        this.world = world;
        this.sight = world.terrain().sight();
        this.map = world.terrain().map();
        this.film = new Film(setting);
        world.watch(this);
        film.add(new Moment(world), List.of());
    }

    /** Adds the tick that has just been played. */
    public void take() {
        Moment before = film.last();
        Moment now = new Moment(world);
        compare(before, now);
        film.add(now, happened);
        happened.clear();
    }

    public Film film() {
        return film;
    }

    /** Tells somebody else, too, when an agent has thought. */
    public void alsoTell(Consumer<Fighter> listener) {
        thinkers = listener;
    }

    @Override
    public void thought(Fighter fighter) {
        thinkers.accept(fighter);
    }

    /** The tick that is being played is the one that leads to the next moment. */
    private int tick() {
        return film.lastTick() + 1;
    }

    @Override
    public void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {
        if (weapon.missile() != null) {
            return;
        }
        boolean hit = metres < Double.POSITIVE_INFINITY;
        double length = hit ? metres : free(by, dirX, dirY, slope, Math.min(FAR, weapon.rangeMetres()));
        happened.add(new Event.Shot(
                tick(),
                by.index(),
                weapon.kind(),
                by.x(),
                by.y(),
                by.eyeZ(),
                by.x() + dirX * length,
                by.y() + dirY * length,
                by.eyeZ() + slope * length,
                hit));
    }

    /** How far a shot flies until it meets a wall or the ground; found by halving. */
    private double free(Fighter by, double dirX, double dirY, double slope, double most) {
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (isFree(by, dirX * middle, dirY * middle, slope * middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isFree(Fighter by, double dx, double dy, double dz) {
        double x = by.x() + dx;
        double y = by.y() + dy;
        double z = by.eyeZ() + dz;
        int sector = map.sectorAt(x, y, -1);
        return sector >= 0 && z >= map.floor(sector) && sight.clear(by.x(), by.y(), by.eyeZ(), x, y, z);
    }

    @Override
    public void burst(Fighter by, Weapon weapon, double x, double y, double z) {
        double radius = Objects.requireNonNull(weapon.missile()).splashMetres();
        happened.add(new Event.Burst(tick(), by.index(), x, y, z, radius));
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        happened.add(new Event.Fall(
                tick(),
                fallen.index(),
                by.index(),
                by.arms().weapon().kind(),
                fallen.x(),
                fallen.y(),
                fallen.z(),
                by.x(),
                by.y()));
    }

    private void compare(Moment before, Moment now) {
        for (int side = 0; side < 2; side++) {
            FlagState was = before.flag(side);
            FlagState is = now.flag(side);
            if (was != null && is != null && was.state() != is.state()) {
                flagChanged(side, was, is, now.score(1 - side) > before.score(1 - side));
            }
        }
        ZoneState was = before.zone();
        ZoneState is = now.zone();
        if (was != null && is != null && is.holder() != was.holder() && is.holder() != Zone.NOBODY) {
            deed(is.holder(), Event.NOBODY, "holds the zone", is.x(), is.y());
        }
        if (was != null && is != null && (is.x() != was.x() || is.y() != was.y())) {
            deed(Event.NOBODY, Event.NOBODY, "the zone moves", is.x(), is.y());
        }
        for (int i = 0; i < now.agents(); i++) {
            int side = film.setting().side(i);
            double banked = now.score(side) - before.score(side);
            if (before.carriedGold(i) > 0 && now.carriedGold(i) == 0 && now.isAlive(i) && banked > 0) {
                deed(side, i, "banks " + Math.round(before.carriedGold(i)) + " gold", now.x(i), now.y(i));
            } else if (before.carriedGold(i) < now.carriedGold(i)) {
                deed(side, i, "takes gold", now.x(i), now.y(i));
            }
        }
    }

    private void flagChanged(int flagSide, FlagState was, FlagState is, boolean scored) {
        int other = 1 - flagSide;
        if (is.state() == Flags.State.CARRIED) {
            deed(other, is.carrier(), "takes the flag", is.x(), is.y());
        } else if (is.state() == Flags.State.DROPPED) {
            deed(flagSide, Event.NOBODY, "the flag is dropped", is.x(), is.y());
        } else if (was.state() == Flags.State.CARRIED && scored) {
            deed(other, was.carrier(), "captures the flag", is.x(), is.y());
        } else {
            deed(flagSide, Event.NOBODY, "the flag is home again", is.x(), is.y());
        }
    }

    private void deed(int side, int agent, String text, double x, double y) {
        happened.add(new Event.Deed(tick(), side, agent, text, x, y));
    }
}
