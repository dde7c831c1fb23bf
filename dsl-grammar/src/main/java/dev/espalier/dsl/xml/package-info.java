/**
 * Policies as XML of BehaviorTree.CPP v4, so that they open in Groot2. What means the same there becomes a node of that
 * library; what does not becomes a node of our own that the file declares, and is listed. Start reading at {@link
 * dev.espalier.dsl.xml.BehaviorTreeXml}.
 */
@NullMarked
package dev.espalier.dsl.xml;

import org.jspecify.annotations.NullMarked;
