package dev.espalier.runtime.pack;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a policy needs of its game with what a game offers. */
final class Differences {

    private Differences() {}

    /**
     * What is missing or otherwise in a game, a sentence each; empty when a policy with these requirements means the same there.
     */
    static List<String> between(List<Requirement> requirements, Vocabulary vocabulary) {
        Signatures signatures = new Signatures(vocabulary);
        List<String> differences = new ArrayList<>();
        for (Requirement needed : requirements) {
            Optional<Requirement> offered = signatures.find(needed.kind(), needed.name());
            if (offered.isEmpty()) {
                differences.add("there is no " + name(needed));
            } else if (!offered.get().equals(needed)) {
                compare(needed, offered.get(), differences);
            }
        }
        return differences;
    }

    private static void compare(Requirement needed, Requirement offered, List<String> differences) {
        int before = differences.size();
        if (needed.kind() == Requirement.Kind.SENSOR || needed.kind() == Requirement.Kind.TYPE) {
            differences.add("the " + name(needed) + " is " + all(offered) + ", but was " + all(needed));
            return;
        }
        for (String part : needed.signature()) {
            if (!offered.signature().contains(part)) {
                Optional<String> now = offered.signature().stream()
                        .filter(other -> label(other).equals(label(part)))
                        .findFirst();
                differences.add("the " + name(needed) + " has "
                        + now.map(other -> quoted(other) + ", but had " + quoted(part))
                                .orElse("no " + quoted(part)));
            }
        }
        for (String part : offered.signature()) {
            if (needed.signature().stream().noneMatch(other -> label(other).equals(label(part)))) {
                differences.add("the " + name(needed) + " has " + quoted(part) + ", which it had not");
            }
        }
        if (differences.size() == before) {
            differences.add("the " + name(needed) + " has its parts in another order: " + all(offered) + ", but had "
                    + all(needed));
        }
    }

    private static String name(Requirement requirement) {
        return requirement.kind().word() + " '" + requirement.name() + "'";
    }

    private static String all(Requirement requirement) {
        return quoted(String.join(", ", requirement.signature()));
    }

    private static String quoted(String part) {
        return "'" + part + "'";
    }

    /** What stands before the colon: the name of a parameter or channel. */
    private static String label(String part) {
        int colon = part.indexOf(": ");
        return colon < 0 ? part : part.substring(0, colon);
    }
}
