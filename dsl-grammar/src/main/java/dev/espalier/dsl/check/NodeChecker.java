package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks nodes, puts subtrees in the place of calls, and numbers what comes out in pre-order. A subtree is looked at once for
 * each call; only the first time its faults are reported. For a node with a fault some other stands in, which nobody sees.
 */
final class NodeChecker implements Node.Visitor<Built> {

    private final Scope scope;
    private final ExpressionChecker expressions;
    private final ArgumentChecker arguments;
    private final DecoratorChecker decorators;
    private final Compositions compositions;
    private final NodeNames names;
    private final Limits limits;
    private final Faults faults;
    private final Set<String> calling = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    /** The kind of the composite directly above; null for another node. */
    private @Nullable CompositeKind around;

    /** The child of a composite, decorators and all, that can be taken out while others remain; null if it is the only one. */
    private @Nullable Node removable;

    private int count;
    private int depth;
    private boolean limitReported;

    NodeChecker(Scope scope, ExpressionChecker expressions, Limits limits, Faults faults) {
        this.scope = scope;
        this.expressions = expressions;
        this.arguments = new ArgumentChecker(expressions, scope.vocabulary(), faults);
        this.compositions = new Compositions(faults);
        this.names = new NodeNames(scope, faults);
        this.decorators = new DecoratorChecker(expressions, faults);
        this.limits = limits;
        this.faults = faults;
    }

    /** Checks a whole tree. */
    CheckedNode tree(Node root) {
        count = 0;
        return check(root).node();
    }

    /** Number of nodes in the last tree. */
    int count() {
        return count;
    }

    /** Checks a subtree that may not be called from anywhere. */
    void define(Subtree subtree) {
        if (!reported.contains(subtree.name())) {
            count = 0;
            survey(subtree);
        }
    }

    private Built check(Node node) {
        if (count >= limits.nodes()) {
            reportLimit(node, "the tree has more than " + limits.nodes() + " nodes, calls expanded.");
            return placeholder(node);
        }
        if (depth >= limits.nesting()) {
            reportLimit(node, "the tree is deeper than " + limits.nesting() + " levels, calls expanded.");
            return placeholder(node);
        }
        depth++;
        Built built = node.accept(this);
        depth--;
        return built;
    }

    @Override
    public Built composite(Node.Composite node) {
        int id = count++;
        List<Built> children =
                inside(node.kind(), node, node.children(), node.kind().keyword());
        CheckedNode.Composite checked = new CheckedNode.Composite(
                id, node.origin().span(), node.kind(), node.label(), node.sticky(), nodes(children));
        return compositions.outcome(node, checked, children);
    }

    @Override
    public Built parallel(Node.Parallel node) {
        int id = count++;
        List<Built> children = inside(null, node, node.children(), "parallel");
        int success = compositions.threshold(node, node.success(), "success");
        int failure = compositions.threshold(node, node.failure(), "failure");
        CheckedNode checked =
                new CheckedNode.Parallel(id, node.origin().span(), node.label(), success, failure, nodes(children));
        long able = children.stream().filter(Built::canSucceed).count();
        boolean mayEnd = children.stream().anyMatch(child -> child.canFail() || child.canSucceed());
        return new Built(checked, able >= success, mayEnd, children.stream().allMatch(Built::instant));
    }

    @Override
    public Built options(Node.Options node) {
        int id = count++;
        List<Built> children = inside(null, node, node.children(), "options");
        Optional<TypedExpression.Numeric> every = node.every()
                .map(duration -> expressions.number(duration, DecoratorChecker.DURATION, "the argument 'every'"));
        Optional<Skill> skill = names.skill(node.skill(), node.origin().head());
        if (skill.isEmpty()) {
            return placeholder(node);
        }
        compositions.requireActions(node, skill.get());
        CheckedNode checked =
                new CheckedNode.Options(id, node.origin().span(), skill.get(), every, node.label(), nodes(children));
        return new Built(
                checked,
                children.stream().anyMatch(Built::canSucceed),
                children.stream().anyMatch(Built::canFail),
                false);
    }

    @Override
    public Built decorator(Node.Decorator node) {
        int id = count++;
        compositions.requireParent(node, around);
        CompositeKind kindBefore = around;
        around = null;
        Optional<TypedExpression.Numeric> argument = decorators.argument(node);
        Built child = check(node.child());
        around = kindBefore;
        CheckedNode.Decorator checked =
                new CheckedNode.Decorator(id, node.origin().span(), node.kind(), argument, child.node());
        if (DecoratorChecker.isBusy(checked, child)) {
            faults.add(
                    Code.BUSY_LOOP,
                    node.origin().head(),
                    "this loop never ends, and nothing in it takes time: the agent does nothing any more.",
                    "put a task or a wait into it, or remove the '"
                            + node.kind().keyword() + "'.",
                    Fix.between(node.origin().span(), node.child().origin().span(), ""));
        }
        return DecoratorChecker.outcome(checked, child);
    }

    @Override
    public Built condition(Node.Condition node) {
        int id = count++;
        if (names.reportLeafInCondition(node)) {
            return placeholder(node);
        }
        Typed.Flag test = expressions.flag(node.test());
        return Built.of(new CheckedNode.Condition(id, node.origin().span(), test.expression()), test.decision());
    }

    @Override
    public Built task(Node.Task node) {
        int id = count++;
        Optional<VocabularyIndex.Offer<TaskSignature>> task = names.task(node);
        if (task.isEmpty()) {
            return placeholder(node);
        }
        TaskSignature signature = task.get().signature();
        List<Typed> values = arguments.inOrder(
                "task",
                signature.name(),
                node.origin(),
                node.arguments(),
                task.get().plan());
        return Built.open(
                new CheckedNode.Task(id, node.origin().span(), signature, ArgumentChecker.expressions(values)));
    }

    @Override
    public Built neural(Node.Neural node) {
        int id = count++;
        return names.neural(node)
                .map(skill ->
                        Built.open(new CheckedNode.Neural(id, node.origin().span(), skill)))
                .orElseGet(() -> placeholder(node));
    }

    @Override
    public Built assignment(Node.Assignment node) {
        int id = count++;
        Optional<CheckedVariable> variable = names.variable(node, removable);
        if (variable.isEmpty()) {
            names.requireVariable(node, expressions.check(node.value()));
            return placeholder(node);
        }
        CheckedVariable found = variable.get();
        Typed value = expressions.fitting(node.value(), found.type(), "'" + node.variable() + "'");
        return new Built(
                new CheckedNode.Assignment(id, node.origin().span(), found, value.expression()), true, false, true);
    }

    @Override
    public Built pause(Node.Pause node) {
        int id = count++;
        if (expressions.isFlag(node.duration())) {
            faults.add(
                    Code.WRONG_TYPE,
                    node.duration().origin().span(),
                    "'wait' takes a time, but this is true or false.",
                    "write 'until_success condition' to try until it is true.",
                    Fix.between(node.origin().span(), node.duration().origin().span(), "until_success condition "));
            return placeholder(node);
        }
        TypedExpression.Numeric duration =
                expressions.number(node.duration(), DecoratorChecker.DURATION, "the time to wait");
        return new Built(new CheckedNode.Pause(id, node.origin().span(), duration), true, false, false);
    }

    @Override
    public Built call(Node.Call node) {
        int id = count++;
        Optional<Subtree> subtree = names.subtree(node);
        if (subtree.isEmpty()) {
            return placeholder(node);
        }
        String name = subtree.get().name();
        if (calling.contains(name)) {
            faults.add(
                    Code.RECURSION,
                    node.origin().head(),
                    "the subtree '" + name + "' calls itself.",
                    "use 'repeat' for a loop, or remove the call.");
            return placeholder(node);
        }
        ParameterPlan plan = scope.plan(subtree.get());
        if (plan.size() > 0 && !reported.contains(name)) {
            survey(subtree.get());
        }
        scope.unread().use("subtree '" + name + "'", node.arguments());
        List<Typed> values = arguments.inOrder("subtree", name, node.origin(), node.arguments(), plan);
        Built child = expand(subtree.get(), new Locals(plan.named(values)));
        CheckedNode checked = new CheckedNode.Called(id, node.origin().span(), name, child.node());
        return new Built(checked, child.canSucceed(), child.canFail(), child.instant());
    }

    /** Looks at a subtree for itself, with values that stand for any arguments, to find its faults. */
    private void survey(Subtree subtree) {
        int countBefore = count;
        Locals locals = new Locals(scope.plan(subtree).standIns());
        expand(subtree, locals);
        if (!faults.muted()) {
            locals.findUnread(scope.unread(), "subtree '" + subtree.name() + "'", subtree.parameters());
        }
        count = countBefore;
    }

    private Built expand(Subtree subtree, Locals parameters) {
        boolean mutedBefore = faults.muted();
        faults.mute(mutedBefore || !reported.add(subtree.name()));
        calling.add(subtree.name());
        CompositeKind kindBefore = around;
        around = null;
        Node removableBefore = removable;
        removable = null;
        Locals parametersBefore = scope.enter(parameters);
        Built built = check(subtree.tree());
        scope.enter(parametersBefore);
        removable = removableBefore;
        around = kindBefore;
        calling.remove(subtree.name());
        faults.mute(mutedBefore);
        return built;
    }

    private List<Built> inside(@Nullable CompositeKind kind, Node parent, List<Node> nodes, String keyword) {
        CompositeKind kindBefore = around;
        around = kind;
        List<Built> children = children(parent, nodes, keyword);
        around = kindBefore;
        return children;
    }

    private List<Built> children(Node parent, List<Node> nodes, String keyword) {
        if (nodes.isEmpty()) {
            compositions.reportEmpty(parent, keyword, removable);
        }
        Node removableBefore = removable;
        List<Built> children = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            removable = nodes.size() > 1 ? node : null;
            children.add(check(node));
        }
        removable = removableBefore;
        return children;
    }

    private static List<CheckedNode> nodes(List<Built> children) {
        List<CheckedNode> nodes = new ArrayList<>(children.size());
        for (Built child : children) {
            nodes.add(child.node());
        }
        return nodes;
    }

    private void reportLimit(Node node, String message) {
        if (!limitReported) {
            limitReported = true;
            faults.add(Code.LIMIT, node.origin().head(), message, "make it smaller.");
        }
    }

    private static Built placeholder(Node node) {
        return Built.open(new CheckedNode.Condition(0, node.origin().span(), new TypedExpression.FlagConstant(true)));
    }
}
