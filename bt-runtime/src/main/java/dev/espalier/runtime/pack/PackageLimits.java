package dev.espalier.runtime.pack;

/**
 * How large a package may be. Packages come from anywhere: past a bound one is refused, whatever its compressed size promised.
 */
final class PackageLimits {

    static final int ENTRIES = 256;
    static final int MANIFEST_BYTES = 1 << 20;
    static final int TEXT_BYTES = 1 << 18;
    static final int JSON_BYTES = 1 << 23;

    /** Of all files together, unpacked; they are held in memory while a package is loaded. */
    static final int ALL_BYTES = 1 << 26;

    private PackageLimits() {}

    /** How large a file may be by its name. */
    static int of(String name) {
        return switch (name) {
            case PackageManifest.NAME -> MANIFEST_BYTES;
            case PolicyPackage.TEXT -> TEXT_BYTES;
            case PolicyPackage.JSON -> JSON_BYTES;
            default -> ALL_BYTES;
        };
    }
}
