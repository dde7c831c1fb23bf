package dev.espalier.runtime.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes packages: the same package gives the same bytes on every system. */
final class PackageWriter {

    private PackageWriter() {}

    /** Whoever looks sees the old file or the new one, never a part of one. */
    static void writeZip(PolicyPackage written, Path file) throws IOException {
        replace(file, draft -> {
            try (OutputStream stream = Files.newOutputStream(draft)) {
                writeZip(written, stream);
            }
        });
    }

    /** Not compressed, since compressors differ between systems, and weights hardly shrink. */
    static void writeZip(PolicyPackage written, OutputStream stream) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.setMethod(ZipOutputStream.STORED);
            add(zip, PackageManifest.NAME, ManifestJson.write(written.manifest()));
            for (Map.Entry<String, byte[]> file : written.files().entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0); // before all times that a zip can hold, so that no time zone moves it
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The manifest is written last, so that a reader who waits for it to change finds all that it lists. */
    static void writeFolder(PolicyPackage written, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : written.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            replace(target, draft -> Files.write(draft, file.getValue()));
        }
        replace(
                folder.resolve(PackageManifest.NAME),
                draft -> Files.write(draft, ManifestJson.write(written.manifest())));
    }

    /** Fills a file. */
    private interface Filling {
        void fill(Path file) throws IOException;
    }

    private static void replace(Path file, Filling filling) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            filling.fill(draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
