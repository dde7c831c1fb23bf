/** Tests of what checking makes of a policy; its messages are in the tables beside the tests of the language. */
@NullMarked
package dev.espalier.dsl.check;

import org.jspecify.annotations.NullMarked;
