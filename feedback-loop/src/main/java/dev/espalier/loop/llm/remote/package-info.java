/**
 * Models behind HTTP endpoints, through LangChain4j; the only place that knows it. What goes out and what comes in passes one
 * client of our own, which sets the deadline, bounds the size and takes keys out of whatever an endpoint says. Start reading at
 * {@link dev.espalier.loop.llm.remote.RemoteModel}.
 */
@NullMarked
package dev.espalier.loop.llm.remote;

import org.jspecify.annotations.NullMarked;
