package dev.espalier.dsl.xml;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Exports policies to BehaviorTree.CPP v4. Sensors, params and vars are entries of the blackboard, which the host program keeps
 * up to date; tasks are action nodes. The format is that of the library's {@code src/xml_parsing.cpp} at version 4.10.
 */
public final class BehaviorTreeXml {

    /** Beyond this many elements inside one another the library refuses a document. */
    private static final int DEEPEST = 256;

    private BehaviorTreeXml() {}

    /**
     * The policy as a document with one tree for the policy and one for each subtree.
     *
     * @param vocabulary tells sensors from the values of choices, and which ports tasks have
     */
    public static XmlExport export(Policy policy, Vocabulary vocabulary) {
        Notes notes = new Notes();
        NodeModels models = new NodeModels();
        Names names = new Names(policy, vocabulary);
        Waking waking = new Waking(policy);
        Map<String, String> trees = treeNames(policy, vocabulary);
        String main = NodeModels.tree(policy.name(), new ArrayList<>(trees.values()), taskNames(vocabulary));
        vocabulary.tasks().forEach(task -> declare(models, task));
        notes.add(
                0,
                "units are left out: distances are metres, times seconds (milliseconds where the name says so), angles"
                        + " degrees; clocks run in real time, not in ticks.");
        notes.add(0, "sensors are entries of the blackboard that the host program writes before each tick.");

        XmlElement root = new XmlElement("root").with("BTCPP_format", "4").with("main_tree_to_execute", main);
        XmlElement tree = new NodeToXml(names, waking, trees, models, notes).write(policy.tree());
        String start = initialScript(policy, names, notes);
        XmlElement first = start.isEmpty()
                ? tree
                : new XmlElement("Sequence")
                        .with(new XmlElement("RunOnce")
                                .with("then_skip", "true")
                                .with(new XmlElement("Script").with("code", start)))
                        .with(tree);
        List<String> comments =
                policy.origin().comments().stream().map(Comment::text).toList();
        root.with(new XmlElement("BehaviorTree").with("ID", main).with(first).commented(comments));
        for (Subtree subtree : policy.subtrees()) {
            root.with(subtree(
                    subtree, new NodeToXml(names.inside(subtree.parameters()), waking, trees, models, notes), trees));
            Map<String, String> ports = new LinkedHashMap<>();
            subtree.parameters().forEach(parameter -> ports.put(NodeModels.port(parameter.name()), parameter.type()));
            models.declare("SubTree", trees.getOrDefault(subtree.name(), subtree.name()), ports);
        }
        if (root.depth() > DEEPEST) {
            notes.add(0, "the tree is deeper than " + DEEPEST + " elements; the library refuses it.");
        }
        boolean silenced = policy.params().stream()
                        .anyMatch(param -> !param.origin().comments().isEmpty())
                || policy.variables().stream()
                        .anyMatch(variable -> !variable.origin().comments().isEmpty())
                || policy.conditions().stream()
                        .anyMatch(condition -> !condition.origin().comments().isEmpty());
        if (silenced) {
            notes.add(0, "the comments of params, vars and conditions are left out.");
        }
        root.with(models.element());
        return new XmlExport(print(policy.name(), root, notes.inOrder()), notes.inOrder());
    }

    private static String print(String policy, XmlElement root, List<ExportNote> notes) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append(XmlElement.comment("The Espalier policy " + policy + ". What differs from it:"))
                .append('\n');
        notes.forEach(note -> xml.append(XmlElement.comment(note.toString())).append('\n'));
        root.print(xml, "");
        return xml.toString();
    }

    private static Map<String, String> treeNames(Policy policy, Vocabulary vocabulary) {
        Map<String, String> trees = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>(taskNames(vocabulary));
        for (Subtree subtree : policy.subtrees()) {
            String name = NodeModels.tree(subtree.name(), taken, List.of());
            taken.add(name);
            trees.put(subtree.name(), name);
        }
        return trees;
    }

    private static List<String> taskNames(Vocabulary vocabulary) {
        return vocabulary.tasks().stream().map(TaskSignature::name).toList();
    }

    private static XmlElement subtree(Subtree subtree, NodeToXml nodes, Map<String, String> trees) {
        List<String> comments =
                subtree.origin().comments().stream().map(Comment::text).toList();
        return new XmlElement("BehaviorTree")
                .with("ID", trees.getOrDefault(subtree.name(), subtree.name()))
                .with(nodes.write(subtree.tree()))
                .commented(comments);
    }

    private static void declare(NodeModels models, TaskSignature task) {
        Map<String, String> ports = new LinkedHashMap<>();
        for (TaskParameter parameter : task.parameters()) {
            ports.put(NodeModels.port(parameter.name()), parameter.documentation());
        }
        models.describe("Action", NodeModels.task(task.name()), ports);
    }

    /** Params and vars as they are at first, in one script that runs once. */
    private static String initialScript(Policy policy, Names names, Notes notes) {
        List<String> statements = new ArrayList<>();
        policy.params()
                .forEach(param -> statements.add(
                        param.name() + " := " + Constants.text(param.value().value())));
        for (Variable variable : policy.variables()) {
            int line = variable.origin().head().line();
            Optional<String> start = variable.start().isPresent()
                    ? Scripts.of(variable.start().get(), names)
                    : standard(variable.type());
            if (start.isPresent()) {
                statements.add(variable.name() + " := " + start.get());
            } else {
                notes.add(line, "'" + variable.name() + "' has no value at first that a script can write.");
            }
            if (variable.team()) {
                notes.add(
                        line, "'" + variable.name() + "' belongs to one tree; a blackboard of the team is the host's.");
            }
        }
        return String.join("; ", statements);
    }

    private static Optional<String> standard(String type) {
        return switch (type) {
            case "boolean" -> Optional.of("false");
            case "number", "distance", "duration", "angle" -> Optional.of("0");
            default -> Optional.empty();
        };
    }
}
