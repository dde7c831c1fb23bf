package dev.espalier.dsl.syntax;

import java.util.Optional;

/**
 * A named number of a policy that a refiner may move: {@code param reach = 12 m in 4 m .. 30 m}.
 *
 * @param value what it is
 * @param range where it may be moved; without one it stays as it is
 */
public record Param(Origin origin, String name, Quantity value, Optional<Range> range) {

    /** A closed range of quantities. */
    public record Range(Quantity low, Quantity high) {}
}
