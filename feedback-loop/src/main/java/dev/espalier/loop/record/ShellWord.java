package dev.espalier.loop.record;

/** Arguments as they are written on a command line. */
public final class ShellWord {

    private ShellWord() {}

    /** The argument as a shell takes it for one word, in quotes where it needs them. */
    public static String of(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
