/**
 * Benchmarks of reading policies. Run them with {@code mvn -Pbenchmark -pl dsl-grammar verify -DskipTests
 * -Djmh.args="ReadPolicy"}; quote numbers with the machine and the error.
 */
@NullMarked
package dev.espalier.dsl.benchmark;

import org.jspecify.annotations.NullMarked;
