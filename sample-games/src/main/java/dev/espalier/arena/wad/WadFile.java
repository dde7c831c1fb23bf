package dev.espalier.arena.wad;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A WAD file: a header of 12 bytes, lumps of data, and a directory that says where each lump lies. Only the directory is
 * kept in memory. Immutable; may be shared between threads.
 *
 * <p>Source: the Unofficial Doom Specs, release 1.666, chapter 2.
 */
final class WadFile {

    /**
     * An entry of the directory.
     *
     * @param place where its data begin in the file
     * @param size of its data in bytes
     */
    record Lump(String name, int place, int size) {}

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int NAME = 8;
    private static final int MOST_LUMPS = 65_536;

    private final Path path;
    private final List<Lump> lumps;
    private final long directory;

    private WadFile(Path path, List<Lump> lumps, long directory) {
        this.path = path;
        this.lumps = List.copyOf(lumps);
        this.directory = directory;
    }

    /** @throws WadException if it cannot be read or is no WAD file */
    static WadFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw WadException.in(path, Files.exists(path) ? "is no file" : "no such file");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long length = channel.size();
            if (length < HEADER) {
                throw WadException.in(path, "is no WAD file: it has " + length + " bytes, and a header takes 12");
            }
            ByteBuffer header = bytes(path, channel, 0, HEADER);
            String kind = name(header, 4);
            if (!kind.equals("IWAD") && !kind.equals("PWAD")) {
                throw WadException.in(path, "is no WAD file: it begins neither with IWAD nor with PWAD");
            }
            int count = header.getInt();
            int directory = header.getInt();
            if (count < 0 || count > MOST_LUMPS) {
                throw WadException.in(path, "claims to hold " + count + " lumps; the most are " + MOST_LUMPS);
            }
            if (directory < HEADER || directory + (long) count * ENTRY > length) {
                throw WadException.in(
                        path,
                        "its directory of " + count + " lumps at byte " + directory
                                + " does not lie between the header and the end of the file at byte " + length);
            }
            ByteBuffer entries = bytes(path, channel, directory, count * ENTRY);
            List<Lump> lumps = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                lumps.add(entry(path, entries, length));
            }
            return new WadFile(path, lumps, directory);
        } catch (IOException cause) {
            throw WadException.in(path, "cannot be read: " + cause.getMessage());
        }
    }

    private static Lump entry(Path path, ByteBuffer entries, long length) {
        int place = entries.getInt();
        int size = entries.getInt();
        String name = name(entries, NAME);
        if (size < 0 || (size > 0 && (place < HEADER || place + (long) size > length))) {
            throw WadException.in(
                    path,
                    "lump " + name + " of " + size + " bytes at byte " + place
                            + " does not lie between the header and the end of the file at byte " + length);
        }
        return new Lump(name, place, size);
    }

    /** A name that ends with its first zero; anything but letters, digits and the usual marks becomes a question mark. */
    private static String name(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        int end = 0;
        while (end < length && bytes[end] != 0) {
            if (bytes[end] <= ' ' || bytes[end] > '~') {
                bytes[end] = '?';
            }
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer bytes(Path path, FileChannel channel, long place, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place + buffer.position()) < 0) {
                throw WadException.in(path, "ended while it was read");
            }
        }
        return buffer.flip();
    }

    Path path() {
        return path;
    }

    List<Lump> lumps() {
        return lumps;
    }

    /** The data of a lump, as little-endian numbers. */
    ByteBuffer read(String map, Lump lump) {
        if (lump.place < directory + (long) ENTRY * lumps.size() && lump.place + (long) lump.size > directory) {
            throw WadException.in(path, map, lump.name, "its data overlap the file's directory");
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return bytes(path, channel, lump.place, lump.size);
        } catch (IOException cause) {
            throw WadException.in(path, map, lump.name, "cannot be read: " + cause.getMessage());
        }
    }
}
