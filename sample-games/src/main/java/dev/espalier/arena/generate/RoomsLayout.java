package dev.espalier.arena.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rooms cut out of the ground again and again, with doors and windows in the walls between them. */
final class RoomsLayout implements Layout {

    private static final int LEAST_ROOM = 5;

    private record Room(int x, int y, int w, int h) {}

    @Override
    public void draw(Blueprint blueprint, RandomGenerator random) {
        List<Room> doors = new ArrayList<>();
        int innerHeight = blueprint.height() - 2;
        List<Room> rooms = new ArrayList<>();
        split(blueprint, random, new Room(1, 1, blueprint.half() - 2, innerHeight), doors, rooms);
        middleWall(blueprint, random, doors);
        for (Room door : doors) {
            blueprint.door(door.x, door.y, door.w, door.h);
        }
        for (Room room : rooms) {
            furnish(blueprint, random, room);
        }
    }

    private void split(Blueprint blueprint, RandomGenerator random, Room room, List<Room> doors, List<Room> rooms) {
        boolean wide = room.w >= room.h;
        int length = wide ? room.w : room.h;
        if (length < 2 * LEAST_ROOM + 1 || (length < 14 && random.nextInt(4) == 0)) {
            rooms.add(room);
            return;
        }
        int at = LEAST_ROOM + random.nextInt(length - 2 * LEAST_ROOM);
        int across = wide ? room.h : room.w;
        if (wide) {
            blueprint.wall(room.x + at, room.y, 1, room.h);
        } else {
            blueprint.wall(room.x, room.y + at, room.w, 1);
        }
        int gaps = across > 9 ? 2 : 1;
        for (int gap = 0; gap < gaps; gap++) {
            int share = across / gaps;
            int size = random.nextInt(2, 4);
            int from = gap * share + random.nextInt(Math.max(1, share - size));
            doors.add(
                    wide
                            ? new Room(room.x + at, room.y + from, 1, size)
                            : new Room(room.x + from, room.y + at, size, 1));
        }
        if (random.nextInt(3) == 0) {
            int from = random.nextInt(across - 1);
            if (wide) {
                blueprint.window(room.x + at, room.y + from, 1, 2);
            } else {
                blueprint.window(room.x + from, room.y + at, 2, 1);
            }
        }
        if (wide) {
            split(blueprint, random, new Room(room.x, room.y, at, room.h), doors, rooms);
            split(blueprint, random, new Room(room.x + at + 1, room.y, room.w - at - 1, room.h), doors, rooms);
        } else {
            split(blueprint, random, new Room(room.x, room.y, room.w, at), doors, rooms);
            split(blueprint, random, new Room(room.x, room.y + at + 1, room.w, room.h - at - 1), doors, rooms);
        }
    }

    /** The wall between the halves; its gaps are symmetric, so that they meet the gaps of the other half. */
    private void middleWall(Blueprint blueprint, RandomGenerator random, List<Room> doors) {
        int x = blueprint.half() - 1;
        if (random.nextInt(4) == 0) {
            return;
        }
        blueprint.wall(x, 1, 1, blueprint.height() - 2);
        int from = 2 + random.nextInt(blueprint.height() / 4);
        doors.add(new Room(x, from, 1, 3));
        doors.add(new Room(x, blueprint.height() - from - 3, 1, 3));
        doors.add(new Room(x, blueprint.height() / 2 - 2, 1, 4));
    }

    private void furnish(Blueprint blueprint, RandomGenerator random, Room room) {
        switch (random.nextInt(4)) {
            case 0 -> Furniture.pillar(blueprint, random, room.x, room.y, room.w, room.h);
            case 1 -> Furniture.platform(blueprint, random, room.x - 2, room.y - 2, room.w + 4, room.h + 4, 3, 3, 2);
            default -> {
                Furniture.crate(blueprint, random, room.x, room.y, room.w, room.h);
                Furniture.crate(blueprint, random, room.x, room.y, room.w, room.h);
            }
        }
    }
}
