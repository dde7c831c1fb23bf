package dev.espalier.loop.llm;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A picture that goes with a prompt. It is drawn when somebody is to see it: a recorded answer needs no picture. What identifies it is
 * what it shows, not its bytes, which may differ between machines. Thread-safe.
 */
public final class Picture {

    private final String name;
    private final String subject;
    private final Supplier<byte[]> drawing;
    private byte @Nullable [] drawn;

    /**
     * @param name of a file, without its ending, such as {@code map-1}
     * @param subject what it shows, exactly: two pictures of one subject are the same
     * @param drawing makes a PNG file
     */
    public Picture(String name, String subject, Supplier<byte[]> drawing) {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("a picture's name is made of letters, digits, - and _, but is " + name);
        }
        this.name = name;
        this.subject = subject;
        this.drawing = drawing;
    }

    public String name() {
        return name;
    }

    public String subject() {
        return subject;
    }

    /** The bytes of a PNG file. */
    public synchronized byte[] png() {
        if (drawn == null) {
            drawn = drawing.get();
        }
        return drawn.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.subject.equals(subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }

    @Override
    public String toString() {
        return name + ".png: " + subject;
    }
}
