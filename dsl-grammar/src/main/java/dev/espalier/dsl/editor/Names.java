package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Definition.Kind;
import dev.espalier.dsl.editor.Mention.Callee;
import dev.espalier.dsl.editor.Mention.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a text defines, and which of it a name in the text means. */
final class Names {

    private final List<Mention> mentions;
    private final List<Definition> definitions = new ArrayList<>();

    Names(List<Mention> mentions) {
        this.mentions = mentions;
        for (Mention mention : mentions) {
            kind(mention.role()).ifPresent(kind -> definitions.add(definition(kind, mention)));
        }
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** In source order. */
    List<Definition> definitions() {
        return definitions;
    }

    /** The name at a place, also directly behind it. */
    Optional<Mention> at(int offset) {
        return mentions.stream()
                .filter(mention -> mention.token().touches(offset))
                .reduce((first, second) -> second);
    }

    /** What of the policy's own a name means. */
    Optional<Definition> resolve(Mention mention) {
        String name = mention.name();
        return switch (mention.role()) {
            case PARAM_DEFINITION,
                    VARIABLE_DEFINITION,
                    CONDITION_DEFINITION,
                    SUBTREE_DEFINITION,
                    PARAMETER_DEFINITION -> kind(mention.role()).map(kind -> definition(kind, mention));
            case CALL -> find(Kind.SUBTREE, name, "");
            case ASSIGNED -> find(Kind.VARIABLE, name, "");
            case APPLIED -> find(Kind.CONDITION, name, "");
            case ARGUMENT -> mention.callee().flatMap(callee -> find(Kind.PARAMETER, name, owner(callee)));
            case VALUE -> value(name, mention.owner());
            case POLICY, TYPE, TASK, SKILL, THRESHOLD -> Optional.empty();
        };
    }

    /** What a name without parentheses means inside a condition, a subtree or (with an empty owner) the tree. */
    Optional<Definition> value(String name, String owner) {
        return (owner.isEmpty() ? Optional.<Definition>empty() : find(Kind.PARAMETER, name, owner))
                .or(() -> find(Kind.PARAM, name, ""))
                .or(() -> find(Kind.VARIABLE, name, ""));
    }

    Optional<Definition> find(Kind kind, String name, String owner) {
        return definitions.stream()
                .filter(definition -> definition.kind() == kind
                        && definition.name().equals(name)
                        && definition.owner().equals(owner))
                .findFirst();
    }

    /** The parameters of a condition or a subtree of the policy. */
    List<Definition> parameters(String owner) {
        return definitions.stream()
                .filter(definition -> definition.kind() == Kind.PARAMETER
                        && definition.owner().equals(owner))
                .toList();
    }

    /** What a callee's parameters belong to. */
    static String owner(Callee callee) {
        return switch (callee.keyword()) {
            case "call", "subtree" -> "subtree " + callee.name();
            case "", "condition" -> "condition " + callee.name();
            default -> callee.keyword() + " " + callee.name();
        };
    }

    private static Definition definition(Kind kind, Mention mention) {
        String owner = kind == Kind.PARAMETER ? mention.owner() : "";
        return new Definition(
                kind,
                mention.name(),
                owner,
                mention.token().start(),
                mention.token().end(),
                mention.type());
    }

    private static Optional<Kind> kind(Role role) {
        return switch (role) {
            case PARAM_DEFINITION -> Optional.of(Kind.PARAM);
            case VARIABLE_DEFINITION -> Optional.of(Kind.VARIABLE);
            case CONDITION_DEFINITION -> Optional.of(Kind.CONDITION);
            case SUBTREE_DEFINITION -> Optional.of(Kind.SUBTREE);
            case PARAMETER_DEFINITION -> Optional.of(Kind.PARAMETER);
            case POLICY, TYPE, TASK, SKILL, CALL, ASSIGNED, ARGUMENT, APPLIED, VALUE, THRESHOLD -> Optional.empty();
        };
    }
}
