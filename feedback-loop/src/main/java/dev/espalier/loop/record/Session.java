package dev.espalier.loop.record;

/**
 * A stretch of work on a run by one process. It tells where and how long, and determines nothing.
 *
 * @param number from 1; a run that was resumed has more than one
 * @param command as it was given
 * @param java the version of Java
 * @param system operating system and processor
 * @param threads how many matches were played at once
 * @param begun when, in UTC, such as {@code 2026-11-25T13:40:00Z}
 * @param seconds how long it took, or how long until it was last heard of
 */
public record Session(
        int number, String command, String java, String system, int threads, String begun, double seconds) {

    public Session withSeconds(double later) {
        return new Session(number, command, java, system, threads, begun, later);
    }
}
