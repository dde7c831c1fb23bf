/** The export to BehaviorTree.CPP. */
@NullMarked
package dev.espalier.dsl.xml;

import org.jspecify.annotations.NullMarked;
