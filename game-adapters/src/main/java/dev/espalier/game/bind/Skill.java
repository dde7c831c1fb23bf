package dev.espalier.game.bind;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a {@link dev.espalier.runtime.bind.NeuralAction} a skill of the vocabulary. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Skill {

    /** What it does and when it ends, for designers and language models. */
    String doc();

    /** Its name in policies; the class's name in snake_case when empty. */
    String name() default "";

    /** What the network sees, in the order in which the action writes it. */
    Channel[] sees();

    /** What the network gives, in the order in which the action reads it; one for each child of an {@code options} node. */
    Channel[] gives();
}
