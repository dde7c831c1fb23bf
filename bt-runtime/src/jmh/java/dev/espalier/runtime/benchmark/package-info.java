/**
 * What a tree step costs, against rivals that decide the same. Start reading at
 * {@link dev.espalier.runtime.benchmark.TreeStepBenchmark}.
 */
@NullMarked
package dev.espalier.runtime.benchmark;

import org.jspecify.annotations.NullMarked;
