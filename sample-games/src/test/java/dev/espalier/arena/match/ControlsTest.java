package dev.espalier.arena.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private static List<@Nullable WeaponKind> weapons() {
        List<@Nullable WeaponKind> all = new ArrayList<>(List.of(WeaponKind.values()));
        all.add(null);
        return all;
    }

    @Test
    void unpackToWhatWasPacked() {
        for (int forward = -1; forward <= 1; forward++) {
            for (int right = -1; right <= 1; right++) {
                for (WeaponKind weapon : weapons()) {
                    for (int yaw : new int[] {0, 1, 40_000, 65_535}) {
                        Controls controls = new Controls(forward, right, yaw, yaw > 1, weapon == null, weapon);
                        assertThat(Controls.unpack(controls.packed())).isEqualTo(controls);
                    }
                }
            }
        }
    }

    @Test
    void refuseWhatNobodyCanHold() {
        assertThatThrownBy(() -> Controls.unpack(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Controls.unpack(3 << 16)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Controls.unpack(7 << 22)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Controls.unpack(1 << 26)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Controls(2, 0, 0, false, false, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Controls.idle(Controls.CIRCLE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellTheYawOfADirection() {
        assertThat(Controls.yaw(1, 0)).isZero();
        assertThat(Controls.yaw(0, 2)).isEqualTo(Controls.CIRCLE / 4);
        assertThat(Controls.yaw(-1, 0)).isEqualTo(Controls.CIRCLE / 2);
        assertThat(Controls.yaw(0, -1)).isEqualTo(Controls.CIRCLE * 3 / 4);
    }

    @Test
    void aPersonTurnsRunsAndFires() {
        Simulation simulation =
                new Simulation(new MapGenerator(5, 1).generate(), Rules.STANDARD, 1, 1, PersonMind::new);
        Fighter self = simulation.world().fighter(0);
        PersonMind person = new PersonMind(self);
        simulation.steer(0, person);
        double x = self.x();
        double y = self.y();
        person.hold(new Controls(0, 1, 0, true, false, null));
        for (int tick = 0; tick < 5; tick++) {
            simulation.step();
        }
        assertThat(self.headingX()).isEqualTo(1);
        assertThat(self.y()).as("the right of who looks east is south").isLessThan(y - 0.2);
        assertThat(self.x()).isCloseTo(x, within(1e-9));
        assertThat(self.tally().shots()).isPositive();
        person.hold(Controls.idle(Controls.CIRCLE / 4));
        for (int tick = 0; tick < 30; tick++) {
            simulation.step();
        }
        assertThat(self.headingY()).isCloseTo(1, within(1e-9));
        assertThat(self.speed()).isZero();
    }
}
