package dev.espalier.dsl.editor;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of the language mean, in a sentence or two, and where they can stand. */
final class Documentation {

    /** Words that start a definition, in the order in which they are suggested. */
    static final List<String> DEFINITIONS = List.of("tree", "param", "var", "team", "condition", "subtree");

    /** Words that start a node, in the order in which they are suggested. */
    static final List<String> NODES = nodes();

    private static final Set<String> DECORATORS =
            Set.of(Stream.of(DecoratorKind.values()).map(DecoratorKind::keyword).toArray(String[]::new));

    private Documentation() {}

    static boolean startsNode(String word) {
        return NODES.contains(word);
    }

    static boolean startsDefinition(String word) {
        return DEFINITIONS.contains(word);
    }

    static boolean isDecorator(String word) {
        return DECORATORS.contains(word);
    }

    /** What a word of the language means; nothing for other words. */
    static Optional<String> of(String word) {
        String text = sentence(word);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String sentence(String word) {
        return switch (word) {
            case "policy" -> "What one agent does, as a behaviour tree. A file holds one policy.";
            case "param" ->
                "A number with a name: `param reach = 12 m in 4 m .. 30 m`. A refiner may move it inside its range.";
            case "var" -> "Something that an agent remembers: `var last_seen: position`. `set` gives it another value.";
            case "team" ->
                "`team var`: something that the agents of a team remember together. What is set is read from the next tick on.";
            case "in" -> "The range inside which a refiner may move a param.";
            case "tree" -> "The root of the behaviour tree: exactly one node.";
            case "subtree" -> "A part of the tree with a name, used by `call`. It may not call itself.";
            case "selector" ->
                "Starts its children in order until one does not fail. Fails when all have failed. Each tick it looks whether an earlier child's conditions hold.";
            case "sequence" ->
                "Starts its children in order until one does not succeed. Succeeds when all have succeeded. Each tick it tests its conditions before the running child again.";
            case "random_selector" ->
                "Draws a child in proportion to `weight(W)`; if it fails, draws among the others.";
            case "utility" ->
                "Runs the child with the highest `score(X)`, and changes over when another's score is higher.";
            case "options" -> "Lets a network of the game pick the child: `options(by: SKILL, every: 2 s) { ... }`.";
            case "parallel" ->
                "Runs all its children in each tick. `success` and `failure` say how many must have ended so: `any`, `all` or a number.";
            case "sticky" -> "Before a selector, a sequence or a utility: once a child runs, it runs to its end.";
            case "invert" -> "Success becomes failure and the other way round.";
            case "succeed" -> "Any end of the child becomes success.";
            case "fail" -> "Any end of the child becomes failure.";
            case "repeat" -> "Starts the child again when it succeeds: for ever, or `repeat(N)` times. Fails with it.";
            case "retry" -> "`retry(N)`: starts the child again when it fails, at most N tries. Succeeds with it.";
            case "until_success" -> "Starts the child again at the next tick until it succeeds.";
            case "until_failure" -> "Starts the child again at the next tick until it fails, and then succeeds.";
            case "timeout" -> "`timeout(D)`: cancels the child and fails when it has run for D.";
            case "cooldown" ->
                "`cooldown(D)`: fails at once while D has not passed since its child last ended or was cancelled.";
            case "chance" -> "`chance(P)`: runs the child with probability P, else fails at once.";
            case "once" -> "Runs the child; when that has ended, fails at once ever after.";
            case "weight" -> "`weight(W)`: how often a random_selector draws this child, beside the others.";
            case "score" -> "`score(X)`: how much a utility wants this child now.";
            case "condition" ->
                "In the tree: succeeds or fails at once by a test. As a definition: a test with a name, `condition near(place: position) = ...`.";
            case "task" -> "Does something in the game until the game says that it has succeeded or failed.";
            case "neural" -> "A network of the game acts: `neural SKILL()`.";
            case "set" -> "Gives a var another value: `set last_seen = enemy_position`. Succeeds at once.";
            case "wait" -> "Runs until so much time has passed since its start, then succeeds: `wait 2 s`.";
            case "call" -> "Does what the subtree does: `call sweep(radius: 10 m)`.";
            case "true", "false" -> "A truth value.";
            case "nowhere" -> "The position that is none. Compare with `=` and `!=`.";
            case "and" -> "True when both are.";
            case "or" -> "True when one of them is.";
            case "not" -> "True when the other is false.";
            case "m" -> "Metres.";
            case "s" -> "Seconds.";
            case "deg" -> "Degrees.";
            default -> "";
        };
    }

    private static List<String> nodes() {
        List<String> words = new ArrayList<>(List.of("task", "condition"));
        Stream.of(CompositeKind.values()).map(CompositeKind::keyword).forEach(words::add);
        words.addAll(List.of("parallel", "call", "wait", "set", "neural", "options", "sticky"));
        Stream.of(DecoratorKind.values()).map(DecoratorKind::keyword).forEach(words::add);
        return List.copyOf(words);
    }
}
