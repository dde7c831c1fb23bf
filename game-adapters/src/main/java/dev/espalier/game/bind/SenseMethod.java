package dev.espalier.game.bind;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Position;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A method that is a sensor, or a function when it takes something.
 *
 * @param method instance method of the agent, or static method that takes the agent first
 * @param sense its annotation
 * @param name in policies
 * @param parameters what a function takes; empty for a sensor
 * @param type what it gives
 */
record SenseMethod(Method method, Sense sense, String name, List<TaskParameter> parameters, Type type) {

    /** All sensors and functions of a class, by order and then by name: reflection itself promises no order. */
    static List<SenseMethod> of(Class<?> holder, Class<?> agent) {
        return Arrays.stream(holder.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Sense.class) && !method.isBridge())
                .map(method -> of(method, method.getAnnotation(Sense.class), agent))
                .sorted(Comparator.comparingInt((SenseMethod found) -> found.sense.order())
                        .thenComparing(SenseMethod::name))
                .toList();
    }

    boolean isFunction() {
        return !parameters.isEmpty();
    }

    /** What the vocabulary says of a sensor. */
    Sensor sensor() {
        return new Sensor(name, type, sense.doc());
    }

    /** What the vocabulary says of a function. */
    Function function() {
        return new Function(name, parameters, type, sense.doc());
    }

    private static SenseMethod of(Method method, Sense sense, Class<?> agent) {
        String where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        String name = sense.name().isEmpty() ? SnakeCase.of(method.getName()) : sense.name();
        if (sense.doc().isBlank()) {
            throw new IllegalArgumentException(where + ": a sensor needs documentation");
        }
        List<TaskParameter> parameters = Parameters.of(sense.takes(), where);
        List<Class<?>> given = givenParameters(method, agent, where);
        if (!given.isEmpty() && given.get(0) == Arguments.class) {
            given = given.subList(1, given.size());
            if (parameters.isEmpty()) {
                throw new IllegalArgumentException(where + ": say in 'takes' which arguments it reads");
            }
        } else if (!parameters.isEmpty()) {
            throw new IllegalArgumentException(where + ": a function reads what it takes from a parameter 'Arguments'");
        }
        Type type = type(method, sense, given, where);
        return new SenseMethod(method, sense, SnakeCase.require(name, where), parameters, type);
    }

    /** The parameters besides the agent. */
    private static List<Class<?>> givenParameters(Method method, Class<?> agent, String where) {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        if (!Modifier.isStatic(method.getModifiers())) {
            if (!method.getDeclaringClass().isAssignableFrom(agent)) {
                throw new IllegalArgumentException(
                        where + ": outside " + agent.getSimpleName() + " a sensor must be a static method");
            }
            return parameters;
        }
        if (parameters.isEmpty() || !parameters.get(0).isAssignableFrom(agent)) {
            throw new IllegalArgumentException(
                    where + ": a static sensor must take a " + agent.getSimpleName() + " first");
        }
        return parameters.subList(1, parameters.size());
    }

    private static Type type(Method method, Sense sense, List<Class<?>> parameters, String where) {
        Class<?> returned = method.getReturnType();
        boolean number = returned == double.class || returned == int.class;
        if (number && parameters.isEmpty()) {
            return Types.number(sense.unit(), sense.low(), sense.high(), where);
        }
        if (sense.unit() != Unit.NONE || Double.isFinite(sense.low()) || Double.isFinite(sense.high())) {
            throw new IllegalArgumentException(where + ": only a number has a unit and a range");
        }
        if (returned == boolean.class && parameters.isEmpty()) {
            return new Type.Flag();
        } else if (returned == boolean.class && parameters.equals(List.of(Position.class))) {
            return new Type.Position();
        } else if (returned.isEnum() && parameters.isEmpty()) {
            return Types.choice(returned, where);
        }
        throw new IllegalArgumentException(where
                + ": a sensor is 'boolean m()', 'double m()', 'int m()', 'boolean m(Position into)' or 'SomeEnum m()';"
                + " a function has 'Arguments arguments' before that");
    }
}
