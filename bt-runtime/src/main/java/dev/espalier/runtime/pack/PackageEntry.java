package dev.espalier.runtime.pack;

import java.util.regex.Pattern;

/**
 * A file of a package, as its manifest lists it.
 *
 * @param name its path inside the package, such as {@code models/aim/model.json}
 * @param bytes how long it is
 * @param sha256 of its content, in hexadecimal
 */
public record PackageEntry(String name, long bytes, String sha256) {

    /** Letters, digits and a few signs, and no segment that begins with a dot: such a path leads nowhere but down. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}){0,5}");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException if the name could lead out of a package, or the hash is none
     */
    public PackageEntry {
        if (!isName(name)) {
            throw new IllegalArgumentException("'" + shown(name) + "' cannot be the name of a file in a package");
        }
        if (bytes < 0 || !HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("the size or the hash of " + name + " is none");
        }
    }

    static PackageEntry of(String name, byte[] content) {
        return new PackageEntry(name, content.length, Sha256.of(content));
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A name of unknown origin, fit for one line. */
    static String shown(String name) {
        String start = name.length() <= 60 ? name : name.substring(0, 60) + "...";
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
