/**
 * Binding by annotation: a developer annotates the methods by which an agent perceives and the classes of its tasks, and
 * gets a vocabulary with the code behind each name. Methods are linked once, when the binding is built; a tick pays
 * neither reflection nor boxing. Start reading at {@link dev.espalier.game.bind.AgentBinding}.
 */
@NullMarked
package dev.espalier.game.bind;

import org.jspecify.annotations.NullMarked;
