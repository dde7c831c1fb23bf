package dev.espalier.runtime.tree;

import dev.espalier.runtime.trace.Fault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The faults of one tree: how many there were, and the first of them, which is nearest to the cause. */
final class FaultLog {

    private final TickClock clock;
    private @Nullable Fault first;
    private long count;

    FaultLog(TickClock clock) {
        this.clock = clock;
    }

    void add(Site site, Exception cause) {
        count++;
        if (first == null) {
            first = new Fault(site.node(), site.span(), clock.tick(), cause);
        }
    }

    long count() {
        return count;
    }

    Optional<Fault> first() {
        return Optional.ofNullable(first);
    }
}
