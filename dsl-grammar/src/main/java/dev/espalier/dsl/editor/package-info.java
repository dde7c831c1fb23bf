/**
 * What an editor wants to know about a policy that is being typed: what can be written at a place, what a word means, where
 * it is defined and used. Values in, values out; works on any text, however broken. Start reading at {@link
 * dev.espalier.dsl.editor.EditedPolicy}.
 */
@NullMarked
package dev.espalier.dsl.editor;

import org.jspecify.annotations.NullMarked;
