package dev.espalier.game.bind;

import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parameters of tasks and functions, from what annotations say. */
final class Parameters {

    private static final Pattern QUANTITY = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(\\p{Alpha}*)");

    private Parameters() {}

    static List<TaskParameter> of(Parameter[] annotations, String where) {
        List<TaskParameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : annotations) {
            parameters.add(parameter(parameter, where + "." + parameter.name()));
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException(where + ": two parameters are called " + parameter.name());
            }
        }
        return List.copyOf(parameters);
    }

    private static TaskParameter parameter(Parameter parameter, String where) {
        Type type =
                switch (parameter.kind()) {
                    case NUMBER -> Types.number(parameter.unit(), parameter.low(), parameter.high(), where);
                    case FLAG -> new Type.Flag();
                    case POSITION -> new Type.Position();
                    case CHOICE -> Types.choice(parameter.choice(), where);
                };
        if (!parameter.standard().isEmpty()) {
            requireStandard(parameter.standard(), type, where);
        }
        return new TaskParameter(
                SnakeCase.require(parameter.name(), where),
                type,
                Optional.of(parameter.standard()).filter(text -> !text.isEmpty()),
                parameter.doc());
    }

    private static void requireStandard(String standard, Type type, String where) {
        boolean good = true;
        if (type instanceof Type.Numeric number) {
            Matcher quantity = QUANTITY.matcher(standard);
            good = quantity.matches()
                    && quantity.group(2).equals(number.unit().symbol())
                    && Double.parseDouble(quantity.group(1)) >= number.low()
                    && Double.parseDouble(quantity.group(1)) <= number.high();
        } else if (type instanceof Type.Flag) {
            good = standard.equals("true") || standard.equals("false");
        } else if (type instanceof Type.Choice choice) {
            good = choice.values().contains(standard);
        }
        if (!good) {
            throw new IllegalArgumentException(where + ": the standard '" + standard + "' is not a value of " + type);
        }
    }
}
