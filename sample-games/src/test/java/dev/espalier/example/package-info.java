@NullMarked
package dev.espalier.example;

import org.jspecify.annotations.NullMarked;
