package dev.espalier.dsl.diagnostic;

import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the diagnostics of one policy, up to a bound. Not for several threads. */
public final class Faults {

    private final int most;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errors;
    private boolean muted;
    private boolean failed;

    /**
     * @param most number of errors, and of warnings, after which no more are collected
     */
    public Faults(int most) {
        this.most = most;
    }

    public void add(Code code, Span span, String message, String remedy) {
        add(new Diagnostic(code, span, message, remedy, Optional.empty()));
    }

    public void add(Code code, Span span, String message, String remedy, Fix fix) {
        add(new Diagnostic(code, span, message, remedy, fix.written() ? Optional.of(fix) : Optional.empty()));
    }

    private void add(Diagnostic diagnostic) {
        if (muted && diagnostic.code() != Code.LIMIT) {
            return;
        }
        boolean error = diagnostic.severity() == Severity.ERROR;
        failed |= error;
        if ((error ? errors : diagnostics.size() - errors) < most) {
            diagnostics.add(diagnostic);
            errors += error ? 1 : 0;
        }
    }

    /**
     * Whether what is added from now on is left out, because the same place has been looked at before. A limit that is
     * passed is reported nevertheless.
     */
    public void mute(boolean quiet) {
        muted = quiet;
    }

    public boolean muted() {
        return muted;
    }

    /** Whether there was an error, collected or not. */
    public boolean failed() {
        return failed;
    }

    /** Whether an error has been collected at this place. */
    public boolean hasErrorAt(int offset) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && diagnostic.span().start() == offset);
    }

    /**
     * All of them in source order; those of one place as they were found. Warnings are left out while there are errors: they
     * judge what a policy means, and with a name misspelt or a child missing it does not mean anything yet.
     */
    public List<Diagnostic> inSourceOrder() {
        return diagnostics.stream()
                .filter(diagnostic -> !failed || diagnostic.severity() == Severity.ERROR)
                .sorted(Comparator.comparing(Diagnostic::span))
                .toList();
    }
}
