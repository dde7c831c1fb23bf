package dev.espalier.gold;

/** What a digger did in a match. */
final class Tally {
    int dug;
    int banked;
    int robbed;
    int dropped;
    int gathered;
    int shoves;
    int felled;
    int falls;
    int mudTicks;
    int nearAlliesTicks;
    double metres;
}
