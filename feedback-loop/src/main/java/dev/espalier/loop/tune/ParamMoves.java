package dev.espalier.loop.tune;

import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import java.util.ArrayList;
import java.util.List;

/** What a tuning moved. */
public final class ParamMoves {

    private ParamMoves() {}

    /** In a line, such as {@code tuned reach from 14 m to 10 m, burst from 20 to 6}. */
    public static String words(Policy before, Policy after) {
        List<String> moves = new ArrayList<>();
        for (int i = 0; i < before.params().size(); i++) {
            Param one = before.params().get(i);
            Param other = after.params().get(i);
            if (!one.value().equals(other.value())) {
                moves.add(one.name() + " from " + one.value().text() + " to "
                        + other.value().text());
            }
        }
        return "tuned " + String.join(", ", moves);
    }
}
