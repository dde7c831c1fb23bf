/** The JSON form of policies: both ways, its faults, its schema. */
@NullMarked
package dev.espalier.dsl.json;

import org.jspecify.annotations.NullMarked;
