package dev.espalier.game.bind;

import dev.espalier.dsl.syntax.Unit;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One number that a {@link Skill} sees or gives. Its range is -1 .. 1 to the network. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Channel {

    /** Its name, in snake_case. */
    String name();

    /** What it is counted in. */
    Unit unit() default Unit.NONE;

    /** The least value. */
    double low() default -1;

    /** The greatest value. */
    double high() default 1;
}
