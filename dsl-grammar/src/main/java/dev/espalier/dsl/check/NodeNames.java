package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the names of leaves; a name of another kind is told with the word that belongs before it. */
final class NodeNames {

    private final Scope scope;
    private final VocabularyIndex vocabulary;
    private final Faults faults;

    NodeNames(Scope scope, Faults faults) {
        this.scope = scope;
        this.vocabulary = scope.vocabulary();
        this.faults = faults;
    }

    Optional<VocabularyIndex.Offer<TaskSignature>> task(Node.Task node) {
        String name = known(node.origin(), node.name(), vocabulary.taskNames());
        Optional<VocabularyIndex.Offer<TaskSignature>> task = vocabulary.task(name);
        if (task.isEmpty() && !reportOtherKind(Code.UNKNOWN_TASK, node.origin(), name, "a task")) {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_TASK,
                    node.origin().head(),
                    name,
                    "the game offers no task '" + name + "'",
                    "tasks",
                    vocabulary.taskNames(),
                    scope.valueNames());
        }
        return task;
    }

    Optional<Subtree> subtree(Node.Call node) {
        String name = known(node.origin(), node.name(), scope.subtreeNames());
        Optional<Subtree> subtree = scope.subtree(name);
        if (subtree.isEmpty() && !reportOtherKind(Code.UNKNOWN_DEFINITION, node.origin(), name, "a subtree")) {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_DEFINITION,
                    node.origin().head(),
                    name,
                    "the policy defines no subtree '" + name + "'",
                    "subtrees",
                    scope.subtreeNames());
        }
        return subtree;
    }

    Optional<Skill> neural(Node.Neural node) {
        String name = known(node.origin(), node.skill(), vocabulary.skillNames());
        boolean other =
                vocabulary.skill(name).isEmpty() && reportOtherKind(Code.UNKNOWN_SKILL, node.origin(), name, "a skill");
        return other ? Optional.empty() : skill(name, node.origin().head());
    }

    Optional<Skill> skill(String written, Span head) {
        String name = Spelling.known(faults, head, written, vocabulary.skillNames());
        Optional<Skill> skill = vocabulary.skill(name);
        if (skill.isEmpty()) {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_SKILL,
                    head,
                    name,
                    "the game offers no skill '" + name + "'",
                    "skills",
                    vocabulary.skillNames());
        }
        return skill;
    }

    /**
     * The variable that is set.
     *
     * @param removable what can be taken out of the tree with the node, null if nothing would remain
     */
    Optional<CheckedVariable> variable(Node.Assignment node, @Nullable Node removable) {
        String name = known(node.origin(), node.variable(), scope.variableNames());
        return scope.assigned(name, removable);
    }

    /** Reports that something is set which is no variable. */
    void requireVariable(Node.Assignment node, Typed value) {
        String name = node.variable();
        Span head = node.origin().head();
        // A definition with a fault has been reported.
        if (scope.isVariable(Spelling.known(new Faults(0), head, name, scope.variableNames()))) {
            return;
        }
        if (scope.isReading(name)) {
            String message = "'" + name + "' is no var, so it cannot be set.";
            Optional<Fix> fix = scope.asVariable(name);
            if (fix.isPresent()) {
                faults.add(Code.UNKNOWN_NAME, head, message, "make the param a var.", fix.get());
            } else {
                faults.add(Code.UNKNOWN_NAME, head, message, "define a var of another name: 'var NAME: TYPE'.");
            }
            return;
        }
        Optional<String> type =
                NearestName.of(name, scope.variableNames()).isPresent() ? Optional.empty() : vocabulary.typeName(value);
        if (type.isPresent()) {
            String definition = "var " + name + ": " + type.get();
            faults.add(
                    Code.UNKNOWN_NAME,
                    head,
                    "the policy has no var '" + name + "'.",
                    "define it: '" + definition + "'.",
                    scope.definition(definition));
        } else {
            Names.reportUnknown(
                    faults,
                    Code.UNKNOWN_NAME,
                    head,
                    name,
                    "the policy has no var '" + name + "'",
                    "vars",
                    scope.variableNames());
        }
    }

    /** Reports a condition that names a task, a subtree or a skill; gives whether it does. */
    boolean reportLeafInCondition(Node.Condition node) {
        Expression test = node.test();
        String name = "";
        if (test instanceof Expression.Name alone) {
            name = alone.name();
        } else if (test instanceof Expression.Apply apply) {
            name = apply.name();
        }
        boolean value = name.isEmpty()
                || scope.isReading(name)
                || scope.applicableNames().contains(name);
        if (value || kind(name).isEmpty()) {
            return false;
        }
        Origin place = new Origin(
                node.origin().span(), test.origin().head(), node.origin().comments());
        return reportOtherKind(Code.UNKNOWN_NAME, place, name, "a condition");
    }

    /** Reports a name of something else than the word before it says; gives whether it is one. */
    private boolean reportOtherKind(Code code, Origin place, String name, String expected) {
        Optional<Kind> kind = kind(name);
        kind.ifPresent(found -> {
            String call = found.keyword() + " " + name + (found.called() ? "(...)" : "");
            Span written = place.span();
            Fix fix = found.called() || written.end() == place.head().end()
                    ? Fix.between(written, place.head(), found.keyword() + " ")
                    : new Fix(written, found.keyword() + " " + name);
            faults.add(
                    code,
                    place.head(),
                    "'" + name + "' is " + found.words() + ", not " + expected + ".",
                    "write '" + call + "'.",
                    fix);
        });
        return kind.isPresent();
    }

    private record Kind(String words, String keyword, boolean called) {}

    private Optional<Kind> kind(String name) {
        if (vocabulary.task(name).isPresent()) {
            return Optional.of(new Kind("a task", "task", true));
        } else if (scope.subtreeNames().contains(name)) {
            return Optional.of(new Kind("a subtree", "call", true));
        } else if (vocabulary.skill(name).isPresent()) {
            return Optional.of(new Kind("a skill", "neural", true));
        } else if (scope.applicableNames().contains(name)) {
            return Optional.of(new Kind("a condition or function", "condition", true));
        } else if (scope.isReading(name)) {
            return Optional.of(new Kind("a value", "condition", false));
        }
        return Optional.empty();
    }

    private String known(Origin place, String written, Set<String> names) {
        return Spelling.known(faults, place.head(), written, names);
    }
}
