/** Tests of trained networks as files. */
@NullMarked
package dev.espalier.runtime.neural.model;

import org.jspecify.annotations.NullMarked;
