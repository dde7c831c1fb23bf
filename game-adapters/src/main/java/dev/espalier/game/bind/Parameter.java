package dev.espalier.game.bind;

import dev.espalier.dsl.syntax.Unit;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A parameter of a {@link Task}, or of a {@link Sense} that is a function: a number unless {@link #kind} says otherwise. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Parameter {

    /** Its name in policies, in snake_case. */
    String name();

    /** One sentence for designers and language models. */
    String doc();

    /** What it takes. */
    Kind kind() default Kind.NUMBER;

    /** What a number is counted in. */
    Unit unit() default Unit.NONE;

    /** The least number that it takes. */
    double low() default Double.NEGATIVE_INFINITY;

    /** The greatest number that it takes. */
    double high() default Double.POSITIVE_INFINITY;

    /** The enumeration whose constants a choice takes. */
    Class<? extends Enum<?>> choice() default None.class;

    /** The value when a policy gives none, in the policy language ({@code "12 m"}); empty when it must be given. */
    String standard() default "";

    /** What a parameter takes. */
    enum Kind {
        NUMBER,
        FLAG,
        POSITION,
        CHOICE
    }

    /** Stands for no enumeration. */
    enum None {}
}
