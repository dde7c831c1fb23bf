package dev.espalier.dsl.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Finds the name that someone most likely meant: the one at the least Damerau–Levenshtein distance (optimal string
 * alignment: insert, delete, replace, swap neighbours), where no more than a third of the letters differ.
 */
public final class NearestName {

    private static final List<String> PREFIXES = List.of("is", "has", "get", "check", "do", "the", "my");

    private NearestName() {}

    /** The nearest of the names, the first of equals; else the one that is what was written without a prefix of habit. */
    public static Optional<String> of(String written, Collection<String> names) {
        return nearest(written, names).or(() -> withoutPrefix(written, names));
    }

    /** The one of the names that is certainly meant: one letter differs, or what was written has a prefix of habit. */
    public static Optional<String> surely(String written, Collection<String> names) {
        String folded = fold(written);
        return names.stream()
                .filter(name -> name.length() > 3 && distance(folded, fold(name)) <= 1)
                .findFirst()
                .or(() -> withoutPrefix(written, names));
    }

    /** {@code is_enemy_visible}, {@code getHealth}. */
    private static Optional<String> withoutPrefix(String written, Collection<String> names) {
        String folded = fold(written);
        return names.stream()
                .filter(name -> PREFIXES.stream().anyMatch(prefix -> folded.equals(prefix + fold(name))))
                .findFirst();
    }

    private static Optional<String> nearest(String written, Collection<String> names) {
        String best = "";
        int bestDistance = Math.max(1, Math.min(written.length(), 64) / 3) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) < bestDistance) {
                int distance = distance(fold(written), fold(name));
                boolean alike =
                        distance < Math.max(fold(written).length(), fold(name).length());
                if (alike && distance < bestDistance) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Takes away what only spelling habits change: {@code moveTo} and {@code move_to} are one name. */
    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 64); i++) {
            char letter = name.charAt(i);
            if (letter != '_') {
                folded.append(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    static int distance(String one, String other) {
        int[] beforePrevious = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                int least = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                current[j] = swapped ? Math.min(least, beforePrevious[j - 2] + 1) : least;
            }
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return previous[other.length()];
    }
}
