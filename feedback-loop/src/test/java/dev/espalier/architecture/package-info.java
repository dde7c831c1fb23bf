/**
 * The rules that hold the modules together, checked on the compiled classes of all of them. They live in the last module,
 * which sees all others; nothing calls them. Start reading at {@link dev.espalier.architecture.ModuleArrowsTest}.
 */
@NullMarked
package dev.espalier.architecture;

import org.jspecify.annotations.NullMarked;
