package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Moves a param inside its range. */
final class MoveParam implements Operation {

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        List<ParamRange> movable = policy.params().stream()
                .flatMap(param -> ParamRange.of(param).stream())
                .toList();
        if (movable.isEmpty()) {
            return Optional.empty();
        }
        ParamRange range = Dice.pick(movable, random);
        Param param = range.param();
        Param moved = range.near(random);
        List<Param> params = new ArrayList<>(policy.params());
        params.set(params.indexOf(param), moved);
        return Optional.of(new Edit(
                policy.withParams(params),
                "moved param " + param.name() + " from " + ExpressionText.of(param.value()) + " to "
                        + ExpressionText.of(moved.value())));
    }
}
