package dev.espalier.arena.replay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a recording: numbers in as many bytes of 7 bits as they need, texts in UTF-8 after their length. */
final class FieldWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number that is mostly small and never negative. */
    FieldWriter count(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    /** A number that is mostly small and may be negative. */
    FieldWriter difference(int value) {
        long zigzag = (value << 1 ^ value >> 31) & 0xffffffffL;
        while (zigzag >= 0x80) {
            bytes.write((int) ((zigzag & 0x7f) | 0x80));
            zigzag >>>= 7;
        }
        bytes.write((int) zigzag);
        return this;
    }

    FieldWriter whole(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
        return this;
    }

    FieldWriter whole(long value) {
        return whole((int) (value >>> 32)).whole((int) value);
    }

    FieldWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        count(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
