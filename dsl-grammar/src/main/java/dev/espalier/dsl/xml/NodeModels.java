package dev.espalier.dsl.xml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The nodes that a document uses and BehaviorTree.CPP does not have; and names for them that are free there. */
final class NodeModels {

    /** What {@code BehaviorTreeFactory} of version 4.10 registers, and what cannot be the name of a node. */
    private static final Set<String> TAKEN = Set.of(
            "Fallback",
            "AsyncFallback",
            "Sequence",
            "AsyncSequence",
            "SequenceWithMemory",
            "Parallel",
            "ParallelAll",
            "ReactiveSequence",
            "ReactiveFallback",
            "IfThenElse",
            "WhileDoElse",
            "TryCatch",
            "Inverter",
            "RetryUntilSuccessful",
            "KeepRunningUntilFailure",
            "Repeat",
            "Timeout",
            "Delay",
            "RunOnce",
            "ForceSuccess",
            "ForceFailure",
            "AlwaysSuccess",
            "AlwaysFailure",
            "Script",
            "ScriptCondition",
            "SetBlackboard",
            "Sleep",
            "UnsetBlackboard",
            "SubTree",
            "Precondition",
            "Switch2",
            "Switch3",
            "Switch4",
            "Switch5",
            "Switch6",
            "LoopInt",
            "LoopBool",
            "LoopDouble",
            "LoopString",
            "EntryUpdated",
            "SkipUnlessUpdated",
            "WaitValueUpdate",
            "WasEntryUpdated",
            "Action",
            "Condition",
            "Control",
            "Decorator",
            "BehaviorTree",
            "TreeNodesModel",
            "Root",
            "root",
            "RandomSelector",
            "Weight",
            "Utility",
            "Score",
            "Options",
            "Cooldown",
            "Chance",
            "Test",
            "Neural",
            "SetVariable",
            "DynamicTimeout",
            "DynamicRepeat",
            "DynamicRetry",
            "DynamicWait");

    private static final Set<String> RESERVED_PORTS = Set.of("name", "ID");

    /** One node: what it is, and its ports with what they say. */
    private record Model(String type, Map<String, String> ports) {}

    private final Map<String, Model> models = new TreeMap<>();
    private final Map<String, Model> described = new HashMap<>();

    /** Remembers what the ports of a node say, in case that it is used. */
    void describe(String type, String id, Map<String, String> ports) {
        described.put(id, new Model(type, ports));
    }

    /** Declares a node that is used, or more ports of it. */
    void declare(String type, String id, Map<String, String> ports) {
        Model model = models.computeIfAbsent(id, unused -> new Model(type, new LinkedHashMap<>()));
        Model known = described.get(id);
        if (known != null) {
            known.ports().forEach(model.ports()::putIfAbsent);
        }
        ports.forEach((port, words) -> model.ports().merge(port, words, (old, other) -> other.isEmpty() ? old : other));
    }

    XmlElement element() {
        XmlElement element = new XmlElement("TreeNodesModel");
        models.forEach((id, model) -> {
            XmlElement node = new XmlElement(model.type()).with("ID", id);
            model.ports()
                    .forEach((port, words) -> node.with(
                            new XmlElement("input_port").with("name", port).text(words)));
            element.with(node);
        });
        return element;
    }

    /** The name of a task's node. */
    static String task(String task) {
        return TAKEN.contains(task) ? task + "_task" : task;
    }

    /** The name of a tree that no node has. */
    static String tree(String name, List<String> trees, List<String> tasks) {
        String free = name;
        while (TAKEN.contains(free) || trees.contains(free) || tasks.contains(free)) {
            free += "_tree";
        }
        return free;
    }

    /** A name that a port can have: it starts with a letter, and is none that the library uses itself. */
    static String port(String name) {
        return RESERVED_PORTS.contains(name) || name.startsWith("_") ? "arg_" + name : name;
    }
}
