package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoreOptionTest {

    @Test
    void keepsOfAnAddressOnlyServerAndDatabase() {
        assertThat(StoreOption.withoutCredentials(List.of(
                        "refine",
                        "--store=jdbc:postgresql://db/runs?user=me&password=hidden",
                        "--store",
                        "jdbc:postgresql://db/runs?password=hid\nden",
                        "--brief",
                        "is it safe?")))
                .containsExactly(
                        "refine",
                        "--store=jdbc:postgresql://db/runs",
                        "--store",
                        "jdbc:postgresql://db/runs",
                        "--brief",
                        "is it safe?");
    }
}
