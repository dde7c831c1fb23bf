/** Tests of what an editor is told about policies that are being typed. */
@NullMarked
package dev.espalier.dsl.editor;

import org.jspecify.annotations.NullMarked;
