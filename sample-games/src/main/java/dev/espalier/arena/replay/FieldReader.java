package dev.espalier.arena.replay;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link FieldWriter} wrote; whatever is not that is refused. */
final class FieldReader {

    /** What is read is no replay that can be played here; the message says why, as a sentence that the file's name begins. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private final byte[] bytes;
    private int at;

    FieldReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A number from 0 to a bound.
     *
     * @param what it counts, for the message
     */
    int count(int most, String what) throws RefusedException {
        long value = sevens();
        if (value > most) {
            throw new RefusedException(
                    "is damaged: it has " + value + " " + what + ", and at most " + most + " are read");
        }
        return (int) value;
    }

    int difference() throws RefusedException {
        int zigzag = (int) sevens();
        return zigzag >>> 1 ^ -(zigzag & 1);
    }

    private long sevens() throws RefusedException {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value & 0xffffffffL;
            }
        }
        throw new RefusedException("is damaged: a number has no end");
    }

    int whole() throws RefusedException {
        return next() << 24 | next() << 16 | next() << 8 | next();
    }

    long wholeLong() throws RefusedException {
        long high = whole();
        return high << 32 | (whole() & 0xffffffffL);
    }

    String text(int mostBytes, String what) throws RefusedException {
        int length = count(mostBytes, "bytes of " + what);
        if (length > bytes.length - at) {
            throw new RefusedException("is damaged: it ends in the middle of " + what);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException("is damaged: " + what + " is not UTF-8");
        }
    }

    private int next() throws RefusedException {
        if (at >= bytes.length) {
            throw new RefusedException("is damaged: it ends too early");
        }
        return bytes[at++] & 0xff;
    }

    void requireEnd() throws RefusedException {
        if (at < bytes.length) {
            throw new RefusedException("is damaged: " + (bytes.length - at) + " bytes follow its end");
        }
    }
}
