/** Tests of the language server, through a real client over streams. */
@NullMarked
package dev.espalier.loop.editor;

import org.jspecify.annotations.NullMarked;
