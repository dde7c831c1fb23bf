package dev.espalier.runtime.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a package while it is read, within {@link PackageLimits}. Not for several threads. */
final class PackageContents {

    private final String source;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> namesWithoutCase = new TreeSet<>();
    private long bytes;

    /**
     * Nothing yet.
     *
     * @param source what the package is called in messages
     */
    PackageContents(String source) {
        this.source = source;
    }

    /**
     * Reads a file to its end.
     *
     * @param name as it stands in the package, which may be anything
     * @throws PolicyLoadException if the name is impossible or there twice, or the file too large
     */
    void add(String name, InputStream content) throws IOException {
        if (!PackageEntry.isName(name)) {
            throw PolicyLoadException.faulty(
                    source, "holds a file of an impossible name: '" + PackageEntry.shown(name) + "'");
        }
        if (!namesWithoutCase.add(name.toLowerCase(Locale.ROOT))) {
            throw PolicyLoadException.faulty(source, "holds the file " + name + " twice");
        }
        if (files.size() == PackageLimits.ENTRIES) {
            throw PolicyLoadException.faulty(source, "holds more than " + PackageLimits.ENTRIES + " files");
        }
        int most = PackageLimits.of(name);
        byte[] read = content.readNBytes((int) Math.min(most, PackageLimits.ALL_BYTES - bytes) + 1);
        if (read.length > most) {
            throw PolicyLoadException.faulty(source, "is too large: " + name + " has more than " + most + " bytes");
        }
        if (bytes + read.length > PackageLimits.ALL_BYTES) {
            throw PolicyLoadException.faulty(
                    source, "is too large: its files have more than " + PackageLimits.ALL_BYTES + " bytes");
        }
        bytes += read.length;
        files.put(name, read);
    }

    /** A file that must be there. */
    byte[] require(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw PolicyLoadException.faulty(
                    source,
                    name.equals(PackageManifest.NAME)
                            ? "is no package: it holds no " + name
                            : "lacks the file " + name + ", which its manifest lists");
        }
        return content;
    }

    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
