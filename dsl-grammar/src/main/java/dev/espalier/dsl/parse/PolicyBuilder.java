package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Makes the policy of its parse tree: sorts the definitions, and sees that there is one tree. */
final class PolicyBuilder {

    private final Source source;
    private final Comments comments;
    private final Faults faults;
    private final ExpressionBuilder expressions;
    private final NodeBuilder nodes;
    private final List<Param> params = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<ConditionDefinition> conditions = new ArrayList<>();
    private final List<Subtree> subtrees = new ArrayList<>();
    private @Nullable Node tree;

    /** Whether something is missing that others may refer to, so that the rest is no use for finding more faults. */
    private boolean gap;

    private final Set<String> conditionNames = new HashSet<>();

    PolicyBuilder(Source source, Comments comments, Faults faults) {
        this.source = source;
        this.comments = comments;
        this.faults = faults;
        this.expressions = new ExpressionBuilder(source, faults, conditionNames);
        this.nodes = new NodeBuilder(source, comments, faults, expressions);
    }

    /** The policy; empty when a definition could not be read or there is no tree. */
    Optional<Policy> build(PolicyGrammar.PolicyContext context) {
        for (PolicyGrammar.DefinitionContext definition : context.definition()) {
            if (definition instanceof PolicyGrammar.ConditionDefinitionContext condition && condition.NAME() != null) {
                conditionNames.add(condition.NAME().getText());
            }
        }
        for (PolicyGrammar.DefinitionContext definition : context.definition()) {
            add(definition);
        }
        boolean named = context.NAME() != null && Damage.isReal(context.NAME().getSymbol());
        if (tree == null && !gap) {
            gap = true;
            reportNoTree(context, named);
        }
        if (gap || tree == null || !named) {
            return Optional.empty();
        }
        Token name = context.NAME().getSymbol();
        Origin origin = origin(context, name);
        if (context.RBRACE() == null || !Damage.isReal(context.RBRACE().getSymbol())) {
            origin = new Origin(Span.NONE, origin.head(), origin.comments()); // there is no end to put something before
        }
        return Optional.of(new Policy(origin, name.getText(), params, variables, conditions, subtrees, tree));
    }

    private void reportNoTree(PolicyGrammar.PolicyContext context, boolean named) {
        if (!faults.failed()) {
            faults.add(
                    Code.NO_TREE,
                    source.span(named ? context.NAME().getSymbol() : context.getStart()),
                    "the policy has no tree.",
                    "add 'tree { ... }' with a node in it.");
        }
    }

    private void add(PolicyGrammar.DefinitionContext definition) {
        if (faults.failed() && !Damage.isWhole(definition)) {
            gap = true;
        } else if (definition instanceof PolicyGrammar.ParamDefinitionContext param) {
            addParam(param);
        } else if (definition instanceof PolicyGrammar.VariableDefinitionContext variable) {
            addVariable(variable);
        } else if (definition instanceof PolicyGrammar.ConditionDefinitionContext condition) {
            addCondition(condition);
        } else if (definition instanceof PolicyGrammar.TreeDefinitionContext treeDefinition) {
            addTree(treeDefinition);
        } else if (definition instanceof PolicyGrammar.SubtreeDefinitionContext subtree) {
            addSubtree(subtree);
        }
    }

    private void addParam(PolicyGrammar.ParamDefinitionContext context) {
        Token name = context.NAME().getSymbol();
        Optional<Param.Range> range = context.IN() == null
                ? Optional.empty()
                : Optional.of(new Param.Range(
                        expressions.quantity(context.quantity(1)), expressions.quantity(context.quantity(2))));
        params.add(new Param(origin(context, name), name.getText(), expressions.quantity(context.quantity(0)), range));
    }

    private void addVariable(PolicyGrammar.VariableDefinitionContext context) {
        Token name = context.NAME(0).getSymbol();
        variables.add(new Variable(
                origin(context, name),
                context.TEAM() != null,
                name.getText(),
                context.type.getText(),
                Optional.ofNullable(context.expression()).map(expressions::build)));
    }

    private void addCondition(PolicyGrammar.ConditionDefinitionContext context) {
        Token name = context.NAME().getSymbol();
        if (context.parameters() == null) {
            nodes.requireParentheses("condition " + name.getText(), name);
        }
        Expression body = expressions.build(context.expression());
        conditions.add(
                new ConditionDefinition(origin(context, name), name.getText(), parameters(context.parameters()), body));
    }

    private void addTree(PolicyGrammar.TreeDefinitionContext context) {
        if (tree != null) {
            faults.add(
                    Code.NO_TREE,
                    source.span(context.TREE().getSymbol()),
                    "the policy has a second tree.",
                    "keep one, or make this one a subtree: 'subtree NAME() { ... }'.");
        }
        Optional<Node> root = root("the tree", context.block(), context.TREE().getSymbol());
        if (tree == null) {
            root.ifPresent(node -> tree = node);
        }
    }

    private void addSubtree(PolicyGrammar.SubtreeDefinitionContext context) {
        Token name = context.NAME().getSymbol();
        if (context.parameters() == null) {
            nodes.requireParentheses("subtree " + name.getText(), name);
        }
        root("the subtree '" + name.getText() + "'", context.block(), name)
                .ifPresent(node -> subtrees.add(
                        new Subtree(origin(context, name), name.getText(), parameters(context.parameters()), node)));
    }

    private List<Parameter> parameters(PolicyGrammar.@Nullable ParametersContext context) {
        if (context == null) {
            return List.of();
        }
        return context.parameter().stream()
                .map(parameter -> new Parameter(
                        Origin.at(source.span(parameter)), parameter.NAME(0).getText(), parameter.type.getText()))
                .toList();
    }

    private Optional<Node> root(String what, PolicyGrammar.BlockContext block, Token head) {
        List<Node> children = nodes.build(block);
        if (children.isEmpty()) {
            gap = true;
            if (!faults.failed()) {
                faults.add(Code.NO_CHILDREN, source.span(head), what + " is empty.", "put a node into it.");
            }
            return Optional.empty();
        }
        if (children.size() > 1 && !faults.failed()) {
            PolicyGrammar.NodeContext second = block.node(1);
            String around = children.get(0) instanceof Node.Condition ? "sequence" : "selector";
            faults.add(
                    Code.SYNTAX,
                    source.span(second.getStart()),
                    what + " has one node, but here a second one starts.",
                    "put them into a selector or a sequence: '" + around + " { ... }'.",
                    new Fix(source.span(block), "{ " + around + " " + source.text(block) + " }"));
        }
        return Optional.of(children.get(0));
    }

    private Origin origin(ParserRuleContext context, Token head) {
        return new Origin(source.span(context), source.span(head), comments.of(context));
    }
}
