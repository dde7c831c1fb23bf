package dev.espalier.game.bind;

import dev.espalier.dsl.syntax.Unit;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a sensor, or a function when it {@link #takes} something. What it returns says which type that has:
 *
 * <ul>
 *   <li>{@code boolean m()}: a flag;
 *   <li>{@code double m()} or {@code int m()}: a number, in {@link #unit}, from {@link #low} to {@link #high};
 *   <li>{@code boolean m(Position into)}: a place, which there may be or not;
 *   <li>{@code SomeEnum m()}: a choice, named and valued after the enumeration.
 * </ul>
 *
 * <p>The method of a function has one parameter more, of type {@link dev.espalier.runtime.bind.Arguments}, before {@code
 * into}: {@code double distanceTo(Arguments arguments)}, {@code boolean beside(Arguments arguments, Position into)}. Like an
 * action it reads its arguments by their index in {@link #takes}.
 *
 * <p>The method is one of the agent, or a static one of another class that takes the agent as its first parameter.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Sense {

    /** What it tells, in one or two sentences for designers and language models. */
    String doc();

    /** Where it stands among the sensors, or the functions, of its class; those of one order are sorted by name. */
    int order() default 0;

    /** What a function takes; empty for a sensor. */
    Parameter[] takes() default {};

    /** Its name in policies; the method's name in snake_case when empty. */
    String name() default "";

    /** What a number is counted in. */
    Unit unit() default Unit.NONE;

    /** The least value of a number. */
    double low() default Double.NEGATIVE_INFINITY;

    /** The greatest value of a number. */
    double high() default Double.POSITIVE_INFINITY;
}
