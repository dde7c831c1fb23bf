/** Tests of the canonical layout, over drawn policies and by example. */
@NullMarked
package dev.espalier.dsl.format;

import org.jspecify.annotations.NullMarked;
