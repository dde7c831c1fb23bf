package dev.espalier.runtime.expression;

import dev.espalier.runtime.trace.Stray;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of one tree that had to be replaced: how many there were, and the first of them. Not thread-safe. */
public final class StrayLog {

    private @Nullable Stray first;
    private long count;

    public void add(String source, double value) {
        count++;
        if (first == null) {
            first = new Stray(source, value);
        }
    }

    public long count() {
        return count;
    }

    public Optional<Stray> first() {
        return Optional.ofNullable(first);
    }
}
