package dev.espalier.arena.map;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Feeds a map's ground into a hash: all that decides where one can walk, and nothing of spawn points and pick-ups. */
public final class MapHash {

    private MapHash() {}

    /** Adds the ground of a map. Two maps with the same ground feed the same bytes. */
    public static void feed(ArenaMap map, MessageDigest digest) {
        Lines lines = map.lines();
        ByteBuffer bytes = ByteBuffer.allocate(24 + 16 * map.sectors() + 49 * lines.count());
        bytes.putInt(map.sectors()).putInt(lines.count()).putDouble(lines.step);
        for (int sector = 0; sector < map.sectors(); sector++) {
            bytes.putDouble(map.floor(sector)).putDouble(map.ceiling(sector));
        }
        for (int line = 0; line < lines.count(); line++) {
            bytes.putDouble(lines.x1[line]).putDouble(lines.y1[line]);
            bytes.putDouble(lines.x2[line]).putDouble(lines.y2[line]);
            bytes.putInt(lines.front[line]).putInt(lines.back[line]);
            bytes.put((byte) (lines.impassable[line] ? 1 : 0));
        }
        digest.update(bytes.array(), 0, bytes.position());
    }
}
