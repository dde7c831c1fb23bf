package dev.espalier.game.bind;

import dev.espalier.dsl.vocabulary.TaskSignature;
import org.jspecify.annotations.Nullable;

/** Reads a task's signature from the annotation of its class. */
final class TaskClass {

    private TaskClass() {}

    static TaskSignature signature(Class<?> action) {
        @Nullable Task task = action.getAnnotation(Task.class);
        String where = action.getSimpleName();
        if (task == null) {
            throw new IllegalArgumentException(where + ": a task's class must be annotated with @Task");
        }
        if (task.doc().isBlank()) {
            throw new IllegalArgumentException(where + ": a task needs documentation");
        }
        String name = task.name().isEmpty() ? SnakeCase.of(where) : task.name();
        return new TaskSignature(SnakeCase.require(name, where), Parameters.of(task.takes(), where), task.doc());
    }
}
