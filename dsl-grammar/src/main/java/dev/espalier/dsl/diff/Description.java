package dev.espalier.dsl.diff;

import java.util.Map;
import java.util.Optional;

/**
 * An element without what is below it.
 *
 * @param family what can be changed into one another; elements of different families are never the same
 * @param name how it is called in a path
 * @param label its label, if it has one
 * @param properties everything that it says about itself, by what it is; equal for elements that mean the same
 * @param text the element in one line
 */
record Description(Family family, String name, Optional<String> label, Map<String, String> properties, String text) {

    /** A group of kinds. */
    enum Family {
        POLICY("policy"),
        PARAM("param"),
        VARIABLE("var"),
        CONDITION_DEFINITION("condition"),
        TREE("tree"),
        SUBTREE("subtree"),
        COMPOSITE("node"),
        DECORATOR("node"),
        CONDITION("node"),
        TASK("node"),
        NEURAL("node"),
        ASSIGNMENT("node"),
        PAUSE("node"),
        CALL("node");

        private final String subject;

        Family(String subject) {
            this.subject = subject;
        }

        String subject() {
            return subject;
        }

        boolean isNode() {
            return compareTo(COMPOSITE) >= 0;
        }
    }
}
