package dev.espalier.loop.report;

import dev.espalier.loop.record.RunSummary;

/**
 * A run that another is compared with.
 *
 * @param name by which people know it
 * @param run of the same game
 */
public record Control(String name, RunSummary run) {}
