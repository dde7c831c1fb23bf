/**
 * What people read after a run: one self-contained page with held-out results first. Made from a {@link
 * dev.espalier.loop.record.RunSummary} and nothing else, so it can be made again at any time. Start reading at {@link
 * dev.espalier.loop.report.HtmlReport}.
 */
@NullMarked
package dev.espalier.loop.report;

import org.jspecify.annotations.NullMarked;
