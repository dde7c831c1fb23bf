package dev.espalier.arena.nav;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A mesh as bytes: a checksum, and its columns deflated, the cells of its grid as runs. Everything comes back bit for bit. What is
 * not whole is an {@link IOException} and nothing worse.
 */
final class MeshBytes {

    private static final int MOST_AREAS = 1 << 20;
    private static final int MOST_CELLS = 1 << 24;
    private static final int MOST_CORNERS = 64;
    private static final int MOST_INFLATED = 1 << 26;

    private static final int PORTAL_BYTES = 2 * Integer.BYTES + 4 * Double.BYTES;

    private MeshBytes() {}

    static byte[] of(NavMesh mesh) throws IOException {
        int portals = mesh.firstPortal(mesh.areas());
        int size = 2 * Integer.BYTES + portals * PORTAL_BYTES + mesh.grid().mostBytes();
        for (int area = 0; area < mesh.areas(); area++) {
            size += mesh.area(area).outline().bytes() + 2 * Double.BYTES;
        }
        ByteBuffer columns = ByteBuffer.allocate(size);
        columns.putInt(mesh.areas());
        for (int area = 0; area < mesh.areas(); area++) {
            NavMesh.Area one = mesh.area(area);
            one.outline().write(columns);
            columns.putDouble(one.centreX()).putDouble(one.centreY());
        }
        columns.putInt(portals);
        for (int portal = 0; portal < portals; portal++) {
            NavMesh.Portal one = mesh.portal(portal);
            columns.putInt(one.from()).putInt(one.to());
            columns.putDouble(one.leftX()).putDouble(one.leftY());
            columns.putDouble(one.rightX()).putDouble(one.rightY());
        }
        mesh.grid().write(columns);
        byte[] deflated = deflate(columns);
        return ByteBuffer.allocate(Long.BYTES + deflated.length)
                .putLong(checksum(deflated))
                .put(deflated)
                .array();
    }

    static NavMesh read(byte[] bytes) throws IOException {
        if (bytes.length < Long.BYTES) {
            throw new IOException("too short");
        }
        byte[] deflated = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        if (ByteBuffer.wrap(bytes).getLong() != checksum(deflated)) {
            throw new IOException("damaged");
        }
        try {
            return read(inflate(deflated));
        } catch (BufferUnderflowException tooShort) {
            throw new IOException(tooShort);
        }
    }

    private static NavMesh read(ByteBuffer columns) throws IOException {
        int count = count(columns, MOST_AREAS);
        List<NavMesh.Area> areas = new ArrayList<>();
        for (int area = 0; area < count; area++) {
            areas.add(new NavMesh.Area(Outline.read(columns, MOST_CORNERS), columns.getDouble(), columns.getDouble()));
        }
        int ways = count(columns, MOST_AREAS);
        List<NavMesh.Portal> portals = new ArrayList<>();
        for (int portal = 0; portal < ways; portal++) {
            portals.add(new NavMesh.Portal(
                    count(columns, count - 1),
                    count(columns, count - 1),
                    columns.getDouble(),
                    columns.getDouble(),
                    columns.getDouble(),
                    columns.getDouble()));
        }
        return new NavMesh(areas, portals, AreaGrid.read(columns, MOST_CELLS, count));
    }

    /** A number from 0 to a bound. */
    static int count(ByteBuffer columns, int most) throws IOException {
        int value = columns.getInt();
        if (value < 0 || value > most) {
            throw new IOException("a number that cannot be: " + value);
        }
        return value;
    }

    private static byte[] deflate(ByteBuffer columns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream output = new DeflaterOutputStream(bytes, deflater)) {
            byte[] written = new byte[columns.position()];
            columns.flip().get(written);
            output.write(written);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static ByteBuffer inflate(byte[] deflated) throws IOException {
        try (InflaterInputStream input = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return ByteBuffer.wrap(input.readNBytes(MOST_INFLATED));
        }
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
