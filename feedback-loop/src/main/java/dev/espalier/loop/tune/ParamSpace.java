package dev.espalier.loop.tune;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.generate.ParamRange;
import java.util.ArrayList;
import java.util.List;

/** The params of a policy that can be moved, as the dimensions of a unit cube: 0 is the lower end of a param's range, 1 the upper. */
public final class ParamSpace {

    private final Policy policy;
    private final List<ParamRange> ranges;

    /** The space of a policy; it has no dimension when no param of it can be moved. */
    public ParamSpace(Policy policy) {
        this.policy = policy;
        this.ranges = policy.params().stream()
                .flatMap(param -> ParamRange.of(param).stream())
                .filter(ParamRange::isOpen)
                .toList();
    }

    /** How many params can be moved. */
    public int dimension() {
        return ranges.size();
    }

    /** The params that can be moved, as they are, in source order. */
    public List<Param> params() {
        return ranges.stream().map(ParamRange::param).toList();
    }

    /** Where the policy itself is. */
    double[] start() {
        return ranges.stream().mapToDouble(ParamRange::share).toArray();
    }

    /** The policy with the params of a point, rounded as a person would write them. */
    Policy at(double[] point) {
        List<Param> params = new ArrayList<>(policy.params());
        for (int i = 0; i < point.length; i++) {
            ParamRange range = ranges.get(i);
            params.set(params.indexOf(range.param()), range.at(point[i]));
        }
        return policy.withParams(params);
    }
}
