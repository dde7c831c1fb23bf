@NullMarked
package dev.espalier.runtime.pack;

import org.jspecify.annotations.NullMarked;
