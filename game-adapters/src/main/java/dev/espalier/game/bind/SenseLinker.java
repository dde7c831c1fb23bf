package dev.espalier.game.bind;

import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.FlagFunction;
import dev.espalier.runtime.bind.FlagSensor;
import dev.espalier.runtime.bind.NumberFunction;
import dev.espalier.runtime.bind.NumberSensor;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.bind.PositionFunction;
import dev.espalier.runtime.bind.PositionSensor;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/**
 * Links the methods of sensors and functions to the runtime's functional interfaces, as the compiler does for a method reference, so that calling
 * one costs what a lambda costs.
 */
final class SenseLinker<A> {

    private final MethodHandles.Lookup lookup;
    private final Class<A> agent;

    SenseLinker(MethodHandles.Lookup lookup, Class<A> agent) {
        this.lookup = lookup;
        this.agent = agent;
    }

    void link(SenseMethod sense, Binding.Builder<A> binding) {
        if (sense.isFunction()) {
            linkFunction(sense, binding);
        } else {
            linkSensor(sense, binding);
        }
    }

    /** A choice is read by the ordinals of its enumeration, which is where its values come from. */
    @SuppressWarnings({"unchecked", "EnumOrdinal"})
    private void linkSensor(SenseMethod sense, Binding.Builder<A> binding) {
        String name = sense.name();
        Method method = sense.method();
        if (sense.type() instanceof Type.Flag) {
            binding.flag(name, (FlagSensor<A>) link(method, FlagSensor.class, "read", boolean.class));
        } else if (sense.type() instanceof Type.Numeric) {
            binding.number(name, (NumberSensor<A>) link(method, NumberSensor.class, "read", double.class));
        } else if (sense.type() instanceof Type.Position) {
            binding.position(name, (PositionSensor<A>)
                    link(method, PositionSensor.class, "read", boolean.class, Position.class));
        } else {
            Function<A, Enum<?>> read = (Function<A, Enum<?>>) link(method, Function.class, "apply", Object.class);
            binding.choice(name, reader -> read.apply(reader).ordinal());
        }
    }

    @SuppressWarnings({"unchecked", "EnumOrdinal"})
    private void linkFunction(SenseMethod sense, Binding.Builder<A> binding) {
        String name = sense.name();
        Method method = sense.method();
        if (sense.type() instanceof Type.Flag) {
            binding.flagFunction(
                    name, (FlagFunction<A>) link(method, FlagFunction.class, "read", boolean.class, Arguments.class));
        } else if (sense.type() instanceof Type.Numeric) {
            binding.numberFunction(name, (NumberFunction<A>)
                    link(method, NumberFunction.class, "read", double.class, Arguments.class));
        } else if (sense.type() instanceof Type.Position) {
            binding.positionFunction(name, (PositionFunction<A>)
                    link(method, PositionFunction.class, "read", boolean.class, Arguments.class, Position.class));
        } else {
            EnumFunction<A> read =
                    (EnumFunction<A>) link(method, EnumFunction.class, "read", Enum.class, Arguments.class);
            binding.choiceFunction(
                    name, (reader, arguments) -> read.read(reader, arguments).ordinal());
        }
    }

    /** A method that gives a constant of an enumeration. */
    @FunctionalInterface
    interface EnumFunction<A> {
        Enum<?> read(A agent, Arguments arguments);
    }

    private Object link(
            Method method, Class<?> functional, String functionName, Class<?> returned, Class<?>... parameters) {
        try {
            MethodHandle target = lookup.unreflect(method);
            Class<?> dynamicReturn = returned == Object.class ? method.getReturnType() : returned;
            return LambdaMetafactory.metafactory(
                            lookup,
                            functionName,
                            MethodType.methodType(functional),
                            MethodType.methodType(returned, Object.class, parameters),
                            target,
                            MethodType.methodType(dynamicReturn, agent, parameters))
                    .getTarget()
                    .invoke();
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName()
                            + ": the given lookup may not call it; make it public or hand over a lookup of its class",
                    e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("linking " + method + " failed", e);
        }
    }
}
