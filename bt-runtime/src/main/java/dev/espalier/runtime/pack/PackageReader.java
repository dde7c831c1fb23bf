package dev.espalier.runtime.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads packages that nobody has vouched for: whatever a file holds, reading it ends within {@link PackageLimits}, never leaves the
 * package, and gives a package that is what its manifest says, or a {@link PolicyLoadException}.
 */
final class PackageReader {

    private final String source;

    /**
     * A reader of one package.
     *
     * @param source what it is called in messages
     */
    PackageReader(String source) {
        this.source = source;
    }

    PolicyPackage readZip(InputStream stream) {
        PackageContents contents = new PackageContents(source);
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (!entry.isDirectory()) {
                    contents.add(entry.getName(), zip);
                }
            }
        } catch (EOFException cause) {
            throw PolicyLoadException.unreadable(source, "ends too early; it may not be written to its end yet");
        } catch (ZipException fault) {
            throw PolicyLoadException.faulty(source, "is no sound zip archive: " + fault.getMessage());
        } catch (IOException cause) {
            throw PolicyLoadException.unreadable(source, "cannot be read: " + cause.getMessage());
        }
        PackageManifest manifest = manifest(contents);
        PolicyPackage read = verified(contents, manifest);
        if (contents.files().size() > manifest.entries().size() + 1) {
            SortedMap<String, byte[]> rest = new TreeMap<>(contents.files());
            rest.remove(PackageManifest.NAME);
            manifest.entries().forEach(entry -> rest.remove(entry.name()));
            throw PolicyLoadException.faulty(
                    source, "holds the file " + rest.firstKey() + ", which its manifest does not list");
        }
        return read;
    }

    /** Java 17 tells of names that are no UTF-8 by an exception that is meant for callers' mistakes. */
    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException fault) {
            throw new ZipException("the name of a file is no UTF-8");
        }
    }

    /** Files beside those that the manifest lists are not looked at: editors leave theirs there. */
    PolicyPackage readFolder(Path folder) {
        PackageContents contents = new PackageContents(source);
        addFile(contents, folder, PackageManifest.NAME);
        PackageManifest manifest = manifest(contents);
        if (manifest.entries().size() > PackageLimits.ENTRIES) {
            throw PolicyLoadException.faulty(source, "lists more than " + PackageLimits.ENTRIES + " files");
        }
        manifest.entries().forEach(entry -> addFile(contents, folder, entry.name()));
        return verified(contents, manifest);
    }

    private void addFile(PackageContents contents, Path folder, String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                throw PolicyLoadException.faulty(source, "has a link out of it: " + name);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                contents.add(name, stream);
            }
        } catch (NoSuchFileException missing) {
            contents.require(name);
        } catch (IOException cause) {
            throw PolicyLoadException.unreadable(source, "cannot be read: " + cause.getMessage());
        }
    }

    private PackageManifest manifest(PackageContents contents) {
        try {
            return ManifestJson.read(contents.require(PackageManifest.NAME));
        } catch (IllegalArgumentException fault) {
            throw PolicyLoadException.faulty(source, "has a manifest that cannot be used: " + fault.getMessage());
        }
    }

    private PolicyPackage verified(PackageContents contents, PackageManifest manifest) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (PackageEntry entry : manifest.entries()) {
            byte[] content = contents.require(entry.name());
            if (content.length != entry.bytes() || !Sha256.of(content).equals(entry.sha256())) {
                throw PolicyLoadException.faulty(
                        source, "was changed after it was made: " + entry.name() + " is not what its manifest lists");
            }
            if (files.put(entry.name(), content) != null) {
                throw PolicyLoadException.faulty(source, "lists the file " + entry.name() + " twice");
            }
        }
        for (String needed : new String[] {PolicyPackage.TEXT, PolicyPackage.JSON}) {
            if (!files.containsKey(needed)) {
                throw PolicyLoadException.faulty(source, "is no package: it holds no " + needed);
            }
        }
        return new PolicyPackage(source, manifest, files);
    }
}
