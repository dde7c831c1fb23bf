package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes nodes of parse trees; where a syntax error has left no whole node, puts {@code condition true} in its place. */
final class NodeBuilder extends PolicyGrammarBaseVisitor<Node> {

    private final Source source;
    private final Comments comments;
    private final Faults faults;
    private final ExpressionBuilder expressions;

    NodeBuilder(Source source, Comments comments, Faults faults, ExpressionBuilder expressions) {
        this.source = source;
        this.comments = comments;
        this.faults = faults;
        this.expressions = expressions;
    }

    Node build(PolicyGrammar.NodeContext context) {
        if (faults.failed() && !Damage.isWhole(context)) {
            return hole(context);
        }
        return context.accept(this);
    }

    private Node hole(ParserRuleContext context) {
        Origin origin = Origin.at(source.span(context));
        return new Node.Condition(origin, new Expression.Truth(origin, true));
    }

    /** The nodes of a block. */
    List<Node> build(PolicyGrammar.BlockContext block) {
        List<Node> nodes = new ArrayList<>();
        for (PolicyGrammar.NodeContext node : block.node()) {
            nodes.add(build(node));
        }
        if (nodes.isEmpty() && faults.failed() && !Damage.isWhole(block)) {
            nodes.add(hole(block)); // it is not the author's fault that the block came out empty
        }
        return nodes;
    }

    @Override
    public Node visitComposite(PolicyGrammar.CompositeContext context) {
        CompositeKind kind = compositeKind(Words.text(context.kind.getType()));
        return new Node.Composite(
                origin(context, context.kind),
                kind,
                label(context.STRING()),
                context.STICKY() != null,
                build(context.block()));
    }

    @Override
    public Node visitParallel(PolicyGrammar.ParallelContext context) {
        Thresholds thresholds =
                new Thresholds(source, faults, context.block().node().size());
        if (context.thresholds() != null) {
            context.thresholds().threshold().forEach(thresholds::read);
        }
        return new Node.Parallel(
                origin(context, context.PARALLEL().getSymbol()),
                label(context.STRING()),
                thresholds.success().orElse(Threshold.ALL),
                thresholds.failure().orElse(Threshold.ANY),
                build(context.block()));
    }

    @Override
    public Node visitPicking(PolicyGrammar.PickingContext context) {
        Token head = context.OPTIONS().getSymbol();
        PickSettings settings = new PickSettings(source, faults);
        if (context.arguments() != null) {
            expressions.arguments(context.arguments(), "by").forEach(settings::read);
        }
        Optional<String> skill = settings.skill(head);
        if (skill.isEmpty()) {
            return hole(context);
        }
        return new Node.Options(
                origin(context, head), skill.get(), settings.every(), label(context.STRING()), build(context.block()));
    }

    @Override
    public Node visitDecorated(PolicyGrammar.DecoratedContext context) {
        PolicyGrammar.DecoratorContext decorator = context.decorator();
        Optional<Expression> argument = isForever(decorator)
                ? Optional.empty()
                : Optional.ofNullable(decorator.expression()).map(expressions::build);
        return new Node.Decorator(
                origin(context, decorator.kind),
                decoratorKind(Words.text(decorator.kind.getType())),
                argument,
                build(context.node()));
    }

    /** {@code repeat(forever)}, which is reported. */
    private boolean isForever(PolicyGrammar.DecoratorContext decorator) {
        boolean forever = decorator.kind.getType() == PolicyTokens.REPEAT
                && decorator.expression() instanceof PolicyGrammar.NameContext
                && decorator.expression().getText().matches("forever|inf|infinite|infinity|always|endless");
        if (forever) {
            Span all = source.span(decorator);
            Span word = source.span(decorator.kind);
            Span argument = source.span(decorator.expression());
            faults.add(
                    Code.FOREIGN_WORD,
                    argument,
                    "'repeat' without an argument repeats for ever.",
                    "write 'repeat'.",
                    new Fix(new Span(word.end(), all.end(), argument.line(), argument.column()), ""));
        }
        return forever;
    }

    @Override
    public Node visitCondition(PolicyGrammar.ConditionContext context) {
        return new Node.Condition(
                origin(context, context.CONDITION().getSymbol()), expressions.build(context.expression()));
    }

    @Override
    public Node visitTask(PolicyGrammar.TaskContext context) {
        Token name = context.NAME().getSymbol();
        List<Argument> arguments = arguments("task", name, context.arguments());
        return new Node.Task(origin(context, name), name.getText(), arguments);
    }

    @Override
    public Node visitPause(PolicyGrammar.PauseContext context) {
        return new Node.Pause(origin(context, context.WAIT().getSymbol()), expressions.build(context.expression()));
    }

    @Override
    public Node visitNeural(PolicyGrammar.NeuralContext context) {
        Token name = context.NAME().getSymbol();
        List<Argument> arguments = arguments("neural", name, context.arguments());
        if (!arguments.isEmpty()) {
            Span all = source.span(context.arguments());
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    arguments.get(0).origin().head(),
                    "a skill takes no arguments.",
                    "write '()'.",
                    new Fix(all, "()"));
        }
        return new Node.Neural(origin(context, name), name.getText());
    }

    @Override
    public Node visitAssignment(PolicyGrammar.AssignmentContext context) {
        Token name = context.NAME().getSymbol();
        return new Node.Assignment(origin(context, name), name.getText(), expressions.build(context.expression()));
    }

    @Override
    public Node visitCall(PolicyGrammar.CallContext context) {
        Token name = context.NAME().getSymbol();
        return new Node.Call(origin(context, name), name.getText(), arguments("call", name, context.arguments()));
    }

    private List<Argument> arguments(String keyword, Token name, PolicyGrammar.ArgumentsContext context) {
        if (context == null) {
            requireParentheses(keyword + " " + name.getText(), name);
            return List.of();
        }
        return expressions.arguments(context);
    }

    void requireParentheses(String what, Token name) {
        Span span = source.span(name);
        faults.add(
                Code.MISSING_PARENTHESES,
                span,
                "'" + name.getText() + "' needs parentheses here.",
                "write '" + what + "()'.",
                Fix.behind(span, "()"));
    }

    private Optional<String> label(TerminalNode string) {
        return string == null ? Optional.empty() : Optional.of(Label.read(string.getText()));
    }

    private Origin origin(ParserRuleContext context, Token head) {
        return new Origin(source.span(context), source.span(head), comments.of(context));
    }

    private static CompositeKind compositeKind(String keyword) {
        for (CompositeKind kind : CompositeKind.values()) {
            if (kind.keyword().equals(keyword)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no composite: " + keyword);
    }

    private static DecoratorKind decoratorKind(String keyword) {
        for (DecoratorKind kind : DecoratorKind.values()) {
            if (kind.keyword().equals(keyword)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no decorator: " + keyword);
    }
}
