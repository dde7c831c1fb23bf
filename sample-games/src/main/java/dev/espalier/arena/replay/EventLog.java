package dev.espalier.arena.replay;

import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker;
import dev.espalier.arena.sim.World;
import dev.espalier.game.replay.EventKind;
import dev.espalier.game.replay.MatchEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Keeps what happens in a match. */
final class EventLog implements Onlooker {

    /** All kinds: the deeds of {@link Onlooker.Deed} are kinds, too, by their names in lower case. */
    static final List<EventKind> KINDS = List.of(
            new EventKind("entered", "An agent enters, for the first time or after it had fallen."),
            new EventKind("shot", "A pellet leaves a weapon; the amount is how far away it struck somebody, or 0."),
            new EventKind("burst", "A missile of the agent bursts there."),
            new EventKind("hit", "The agent hurts the other, which may be itself; the amount is the damage."),
            new EventKind("fell", "The other falls by the agent, which may be itself."),
            new EventKind("took_pack", "The agent takes a health pack."),
            new EventKind("took_supply", "The agent takes armour, ammunition or a weapon."),
            new EventKind("took_flag", "The agent takes the enemies' flag."),
            new EventKind("dropped_flag", "The agent falls with the enemies' flag."),
            new EventKind("returned_flag", "The agent brings its side's flag home."),
            new EventKind("flag_went_home", "A dropped flag goes home by itself; the amount is its side."),
            new EventKind("captured_flag", "The agent captures the enemies' flag."),
            new EventKind("took_gold", "The agent takes gold."),
            new EventKind("banked_gold", "The agent banks its gold."),
            new EventKind("zone_moved", "The zone has gone there."),
            new EventKind(
                    "zone_changed_hands", "The zone has another holder; the amount is its side, or -1 for nobody."));

    private final World world;
    private final List<MatchEvent> events = new ArrayList<>();

    EventLog(World world) {
        this.world = world;
    }

    List<MatchEvent> events() {
        return events;
    }

    private void add(String kind, int agent, int other, double x, double y, double amount) {
        events.add(new MatchEvent((int) world.tick(), kind, agent, other, x, y, amount));
    }

    private void add(String kind, Fighter by, int other, double amount) {
        add(kind, by.index(), other, by.x(), by.y(), amount);
    }

    @Override
    public void entered(Fighter fighter) {
        add("entered", fighter, MatchEvent.NOBODY, 0);
    }

    @Override
    public void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {
        add("shot", by, MatchEvent.NOBODY, Double.isFinite(metres) ? metres : 0);
    }

    @Override
    public void burst(Fighter by, Weapon weapon, double x, double y, double z) {
        add("burst", by.index(), MatchEvent.NOBODY, x, y, 0);
    }

    @Override
    public void hit(Fighter by, Fighter struck, double damage) {
        add("hit", by.index(), struck.index(), struck.x(), struck.y(), damage);
    }

    @Override
    public void fell(Fighter fallen, Fighter by) {
        add("fell", by.index(), fallen.index(), fallen.x(), fallen.y(), 0);
    }

    @Override
    public void tookPack(Fighter taker, int pack) {
        add("took_pack", taker, MatchEvent.NOBODY, 0);
    }

    @Override
    public void tookSupply(Fighter taker, int point) {
        add("took_supply", taker, MatchEvent.NOBODY, 0);
    }

    @Override
    public void did(Deed deed, @Nullable Fighter by, int thing) {
        String kind = deed.name().toLowerCase(Locale.ROOT);
        if (by != null) {
            add(kind, by, MatchEvent.NOBODY, 0);
            return;
        }
        var zone = world.contest().zone();
        var flags = world.contest().flags();
        double x = zone != null ? zone.x() : flags != null ? flags.x(thing) : 0;
        double y = zone != null ? zone.y() : flags != null ? flags.y(thing) : 0;
        add(kind, MatchEvent.NOBODY, MatchEvent.NOBODY, x, y, thing);
    }
}
