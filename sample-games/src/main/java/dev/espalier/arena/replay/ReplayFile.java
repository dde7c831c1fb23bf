package dev.espalier.arena.replay;

import dev.espalier.arena.replay.FieldReader.RefusedException;
import dev.espalier.game.replay.ReplayException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Replays as files: 8 bytes {@code ESPALREP}, the version of this container (2 bytes), the length of the rest (4 bytes), its SHA-256
 * (32 bytes), and the rest, which is the {@link RecordingFields} deflated. All numbers have the high byte first.
 *
 * <p>Files are not trusted. The hash tells a damaged file from a whole one, it does not say who wrote it; so what is read is bounded:
 * {@value #MOST_BYTES} bytes of file, {@value #MOST_INFLATED} when inflated, and the bounds of the fields.
 */
final class ReplayFile {

    static final int CONTAINER = 1;
    static final int MOST_BYTES = 4 << 20;
    static final int MOST_INFLATED = 8 << 20;

    private static final byte[] MAGIC = {'E', 'S', 'P', 'A', 'L', 'R', 'E', 'P'};
    private static final int HASH_BYTES = 32;
    private static final int HEAD_BYTES = MAGIC.length + 2 + 4 + HASH_BYTES;

    private ReplayFile() {}

    static byte[] bytes(Recording recording, String vocabulary) {
        byte[] rest = deflate(RecordingFields.write(recording, vocabulary));
        return ByteBuffer.allocate(HEAD_BYTES + rest.length)
                .put(MAGIC)
                .putShort((short) CONTAINER)
                .putInt(rest.length)
                .put(sha256(rest))
                .put(rest)
                .array();
    }

    /** Writes a replay; a file that is there is replaced, whole or not at all. */
    static void write(Recording recording, String vocabulary, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
            try {
                Files.write(part, bytes(recording, vocabulary));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new ReplayException(file + " cannot be written: " + e, e);
        }
    }

    static Recording read(Path file, String vocabulary) {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file)) {
            bytes = input.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new ReplayException(file + " cannot be read: " + e, e);
        }
        try {
            return parse(bytes, vocabulary);
        } catch (RefusedException e) {
            throw new ReplayException(file + " " + e.getMessage(), e);
        }
    }

    static Recording parse(byte[] bytes, String vocabulary) throws RefusedException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < MAGIC.length || Arrays.mismatch(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length) >= 0) {
            throw new RefusedException("is not a replay of the arena");
        }
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("is larger than a replay may be, which is " + MOST_BYTES + " bytes");
        }
        if (bytes.length < HEAD_BYTES) {
            throw new RefusedException("is damaged: it ends too early");
        }
        buffer.position(MAGIC.length);
        int container = buffer.getShort() & 0xffff;
        if (container != CONTAINER) {
            throw new RefusedException("is a replay file of version " + container + ", and only version " + CONTAINER
                    + " can be read here");
        }
        int length = buffer.getInt();
        byte[] hash = new byte[HASH_BYTES];
        buffer.get(hash);
        if (length != buffer.remaining()) {
            throw new RefusedException(
                    "is damaged: " + (buffer.remaining() < length ? "it was cut off" : "it is too long"));
        }
        byte[] rest = Arrays.copyOfRange(bytes, HEAD_BYTES, bytes.length);
        if (!MessageDigest.isEqual(hash, sha256(rest))) {
            throw new RefusedException("is damaged: its hash does not fit");
        }
        return RecordingFields.read(inflate(rest), vocabulary);
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream output = new DeflaterOutputStream(deflated, deflater)) {
            output.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
    }

    private static byte[] inflate(byte[] bytes) throws RefusedException {
        try (InputStream input = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            byte[] inflated = input.readNBytes(MOST_INFLATED + 1);
            if (inflated.length > MOST_INFLATED) {
                throw new RefusedException("holds more than a replay may, which is " + MOST_INFLATED + " bytes");
            }
            return inflated;
        } catch (IOException e) {
            throw new RefusedException("is damaged: " + e.getMessage());
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
