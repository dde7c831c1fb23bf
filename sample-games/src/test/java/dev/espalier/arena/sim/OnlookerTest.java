package dev.espalier.arena.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.rules.Weapon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnlookerTest {

    private record Shot(int by, double dirX, double metres) {}

    private record Burst(int by, double x) {}

    private record Fall(int fallen, int by) {}

    /** Keeps all that it is told. */
    private static final class Notes implements Onlooker {

        final List<Shot> shots = new ArrayList<>();
        final List<Burst> bursts = new ArrayList<>();
        final List<Fall> falls = new ArrayList<>();

        @Override
        public void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {
            shots.add(new Shot(by.index(), dirX, metres));
        }

        @Override
        public void burst(Fighter by, Weapon weapon, double x, double y, double z) {
            bursts.add(new Burst(by.index(), x));
        }

        @Override
        public void fell(Fighter fallen, Fighter by) {
            falls.add(new Fall(fallen.index(), by.index()));
        }
    }

    private static Range duel(Weapon weapon) {
        return Range.with(weapon).put(0, 10, 10).put(2, 20, 10).fireAt(0, 20, 10);
    }

    @Test
    void isToldWhereShotsEndAndWhoFalls() {
        Notes notes = new Notes();
        Range range = duel(Weapon.RIFLE);
        range.world.watch(notes);
        range.play(150);
        assertThat(notes.shots).hasSize(range.fighter(0).tally().shots());
        Shot first = notes.shots.get(0);
        assertThat(first.by()).isZero();
        assertThat(first.dirX()).isCloseTo(1, within(0.01));
        assertThat(first.metres()).isCloseTo(10, within(0.5));
        assertThat(notes.falls).startsWith(new Fall(2, 0));
        assertThat(notes.bursts).isEmpty();
    }

    @Test
    void isToldWhereARocketBursts() {
        Notes notes = new Notes();
        Range range = duel(Weapon.LAUNCHER);
        range.world.watch(notes);
        range.play(30);
        assertThat(notes.shots.get(0).metres()).isInfinite();
        assertThat(notes.bursts).hasSize(1);
        assertThat(notes.bursts.get(0).by()).isZero();
        assertThat(notes.bursts.get(0).x()).isCloseTo(20, within(1.0));
    }

    @Test
    void changesNothing() {
        Range alone = duel(Weapon.RIFLE).play(200);
        Range watched = duel(Weapon.RIFLE);
        watched.world.watch(new Notes());
        watched.play(200);
        assertThat(watched.simulation.fingerprint()).isEqualTo(alone.simulation.fingerprint());
    }
}
