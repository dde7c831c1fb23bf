package dev.espalier.loop.llm;

/** A picture that goes with a prompt. Immutable; two are equal when their bytes are. */
public final class Picture {

    private final String name;
    private final byte[] png;
    private final String hash;

    /**
     * @param name of a file, without its ending, such as {@code rusher-1}
     * @param png the picture as a PNG file
     */
    public Picture(String name, byte[] png) {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("a picture's name is made of letters, digits, - and _, but is " + name);
        }
        this.name = name;
        this.png = png.clone();
        this.hash = Sha256.of(png);
    }

    public String name() {
        return name;
    }

    /** The bytes of a PNG file. */
    public byte[] png() {
        return png.clone();
    }

    /** 64 hexadecimal digits that name what the picture shows. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return name + ".png (" + hash.substring(0, 12) + ")";
    }
}
