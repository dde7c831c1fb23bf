package dev.espalier.dsl.check;

/** Whether a test can be told without looking at the world. */
enum Decision {
    TRUE,
    FALSE,
    OPEN;

    static Decision of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Decision not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case OPEN -> OPEN;
        };
    }

    Decision and(Decision other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : OPEN;
    }

    Decision or(Decision other) {
        return not().and(other.not()).not();
    }
}
