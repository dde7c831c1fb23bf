package dev.espalier.runtime.neural;

import dev.espalier.dsl.check.NetworkShape;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The networks that policies may use, by the name of the skill. Immutable; may be shared between threads. */
public final class Networks {

    private static final Networks NONE = new Networks(new TreeMap<>());

    private final SortedMap<String, Network> bySkill;

    private Networks(SortedMap<String, Network> bySkill) {
        this.bySkill = bySkill;
    }

    /** None at all. */
    public static Networks none() {
        return NONE;
    }

    /** These networks, by the name of the skill. */
    public static Networks of(Map<String, ? extends Network> bySkill) {
        return new Networks(new TreeMap<>(bySkill));
    }

    /** These networks and one more, which takes the place of another for the same skill. */
    public Networks with(String skill, Network network) {
        SortedMap<String, Network> more = new TreeMap<>(bySkill);
        more.put(skill, network);
        return new Networks(more);
    }

    public Optional<Network> find(String skill) {
        return Optional.ofNullable(bySkill.get(skill));
    }

    /** How many numbers each takes and gives, by the name of the skill. */
    public Map<String, NetworkShape> shapes() {
        SortedMap<String, NetworkShape> shapes = new TreeMap<>();
        bySkill.forEach((skill, network) -> shapes.put(skill, new NetworkShape(network.inputs(), network.outputs())));
        return Collections.unmodifiableMap(shapes);
    }
}
