package dev.espalier.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link Soak}, in every build. */
class SoakTest {

    @Test
    void fiveMinutesOfSwapsEverySecondLeaveNothingBehind(@TempDir Path folder) throws IOException {
        assumeThat(Gauges.canRead())
                .as("this system tells open files and memory")
                .isTrue();

        Soak soak = Soak.play(300, 10, folder);

        String table = String.join("\n", soak.table());
        assertThat(soak.finished()).as(table).isPositive();
        assertThat(soak.heapRise()).as(table).isLessThan(2e6);
        assertThat(soak.filesRise()).as(table).isLessThan(0.5);
        assertThat(soak.directRise()).as(table).isLessThan(1e6);
    }

    @Test
    void aRiseIsSeen() {
        List<Gauges> rising = List.of(gauges(10), gauges(14), gauges(13), gauges(19));
        List<Gauges> flat = List.of(gauges(10), gauges(12), gauges(12), gauges(10));

        assertThat(Trend.rise(rising, Gauges::heapBytes)).isCloseTo(7.8, within(1e-9));
        assertThat(Trend.rise(flat, Gauges::heapBytes)).isZero();
    }

    private static Gauges gauges(long heap) {
        return new Gauges(heap, 0, 0, 0, 0, 0);
    }
}
