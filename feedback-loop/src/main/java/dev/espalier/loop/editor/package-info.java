/**
 * The language server: what editors ask about policies, over the Language Server Protocol. It only translates between the
 * protocol and {@link dev.espalier.dsl.editor}; nothing else knows the protocol's library. Start reading at {@link
 * dev.espalier.loop.editor.LanguageServerSession}.
 */
@NullMarked
package dev.espalier.loop.editor;

import org.jspecify.annotations.NullMarked;
