package dev.espalier.loop.archive;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** How far apart the things of a list lie. */
public final class Distances {

    private Distances() {}

    /** The mean distance between any two; 0 when there are fewer. */
    public static <T> double mean(List<T> things, ToDoubleBiFunction<T, T> distance) {
        double sum = 0;
        int count = 0;
        for (int one = 0; one < things.size(); one++) {
            for (int other = one + 1; other < things.size(); other++) {
                sum += distance.applyAsDouble(things.get(one), things.get(other));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
