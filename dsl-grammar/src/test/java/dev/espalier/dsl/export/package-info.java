/** Tests of the exported grammars: they are read back from their text, and sentences drawn from them are parsed and checked. */
@NullMarked
package dev.espalier.dsl.export;

import org.jspecify.annotations.NullMarked;
