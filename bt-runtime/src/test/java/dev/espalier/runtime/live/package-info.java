@NullMarked
package dev.espalier.runtime.live;

import org.jspecify.annotations.NullMarked;
