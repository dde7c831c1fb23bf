package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Moves a param inside its range. */
final class MoveParam implements Operation {

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        List<Param> movable = policy.params().stream()
                .filter(param -> param.range().isPresent())
                .toList();
        if (movable.isEmpty()) {
            return Optional.empty();
        }
        Param param = Dice.pick(movable, random);
        Param moved = moved(param, random);
        List<Param> params = new ArrayList<>(policy.params());
        params.set(params.indexOf(param), moved);
        return Optional.of(new Edit(
                policy.withParams(params),
                "moved param " + param.name() + " from " + ExpressionText.of(param.value()) + " to "
                        + ExpressionText.of(moved.value())));
    }

    private static Param moved(Param param, RandomGenerator random) {
        Param.Range range = param.range().orElseThrow();
        Type.Numeric type = new Type.Numeric(
                param.value().unit(), range.low().value(), range.high().value());
        double value = Numbers.near(param.value().value(), type, random);
        return new Param(
                param.origin(), param.name(), new Quantity(value, param.value().unit()), param.range());
    }
}
