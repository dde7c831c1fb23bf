package dev.espalier.game.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes an {@link dev.espalier.runtime.bind.Action} a task of the vocabulary. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Task {

    /** What it does, when it succeeds and when it fails, for designers and language models. */
    String doc();

    /** Its name in policies; the class's name in snake_case when empty. */
    String name() default "";

    /** What it takes; the index of a parameter here is the one by which the action reads its argument. */
    Parameter[] takes() default {};
}
