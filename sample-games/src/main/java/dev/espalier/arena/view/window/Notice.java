package dev.espalier.arena.view.window;

import java.util.List;

/**
 * Something that must be said over the scene.
 *
 * @param bad whether it is a fault, which stays until it is mended
 * @param title one line
 * @param lines more of it
 * @param untilMillis when it goes away by itself
 */
record Notice(boolean bad, String title, List<String> lines, long untilMillis) {
    Notice {
        lines = List.copyOf(lines);
    }
}
