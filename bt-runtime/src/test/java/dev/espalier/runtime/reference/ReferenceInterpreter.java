package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedNode.Called;
import dev.espalier.dsl.check.CheckedNode.Composite;
import dev.espalier.dsl.check.CheckedNode.Condition;
import dev.espalier.dsl.check.CheckedNode.Decorator;
import dev.espalier.dsl.check.CheckedNode.Parallel;
import dev.espalier.dsl.check.CheckedNode.Pause;
import dev.espalier.dsl.check.CheckedNode.Task;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Plays a checked policy in a scripted world, written straight from the rules of the language and as plainly as possible.
 * It shares nothing with the compiled trees but the checked policy.
 */
public final class ReferenceInterpreter implements CheckedNode.Visitor<Outcome> {

    /** How a node's last run ended, or that it is not over. */
    private enum State {
        FRESH,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    private final CheckedNode root;
    private final ScriptedWorld world;
    private final RandomGenerator random;
    private final ReferenceExpressions expressions;
    private final ReferenceWakes wakes;
    private final Memory[] memories;
    private final NodeCounts counts;
    private long faults;

    /** What a node remembers between ticks. */
    static final class Memory {
        State state = State.FRESH;
        int currentChild;
        long startTick;
        long duration;
        long left;
        boolean drawn;
        boolean childRan;
        boolean[] childOver = {};
        long childEndTick = Long.MIN_VALUE;
    }

    public ReferenceInterpreter(CheckedNode root, int nodes, ScriptedWorld world, RandomGenerator random) {
        this.root = root;
        this.world = world;
        this.random = random;
        this.expressions = new ReferenceExpressions(world);
        this.memories = new Memory[nodes];
        for (int i = 0; i < nodes; i++) {
            memories[i] = new Memory();
        }
        this.counts = new NodeCounts(nodes);
        this.wakes = new ReferenceWakes(expressions, this::isCooling);
    }

    public void step() {
        tick(root);
    }

    public void cancel() {
        if (isRunning(root)) {
            cancel(root);
        }
    }

    /** The names of the nodes' states, by node. */
    public List<String> states() {
        return Arrays.stream(memories).map(memory -> memory.state.name()).toList();
    }

    public NodeCounts counts() {
        return counts;
    }

    public long faults() {
        return faults;
    }

    private State tick(CheckedNode node) {
        counts.countTick(node.id());
        Outcome outcome;
        boolean afresh = !isRunning(node);
        try {
            if (afresh) {
                start(node);
            }
            outcome = node.accept(this);
        } catch (IllegalStateException fault) {
            fault(node);
            outcome = Outcome.FAILURE;
        }
        Memory memory = memory(node);
        switch (outcome) {
            case RUNNING -> memory.state = State.RUNNING;
            case SUCCESS -> {
                memory.state = State.SUCCEEDED;
                counts.countSuccess(node.id());
                end(node, false);
            }
            case FAILURE -> {
                memory.state = State.FAILED;
                counts.countFailure(node.id());
                end(node, false);
            }
        }
        return memory.state;
    }

    private void cancel(CheckedNode node) {
        node.children().stream().filter(this::isRunning).forEach(this::cancel);
        memory(node).state = State.CANCELLED;
        counts.countCancellation(node.id());
        end(node, true);
    }

    private void start(CheckedNode node) {
        Memory memory = memory(node);
        memory.currentChild = 0;
        memory.childRan = false;
        memory.childOver = new boolean[node.children().size()];
        memory.startTick = world.tick();
        if (node instanceof Pause pause) {
            memory.duration = ticks(expressions.number(pause.duration()));
        } else if (node instanceof Task task) {
            world.startWork(key(task));
        } else if (node instanceof Decorator decorator) {
            if (decorator.kind() == DecoratorKind.TIMEOUT) {
                memory.duration = ticks(argument(decorator));
            } else if (decorator.kind() == DecoratorKind.CHANCE) {
                double draw = random.nextDouble();
                memory.drawn = draw < argument(decorator);
            } else if (decorator.kind() == DecoratorKind.RETRY
                    || (decorator.kind() == DecoratorKind.REPEAT
                            && decorator.argument().isPresent())) {
                memory.left = Math.max(1, Math.round(argument(decorator)));
            }
        }
    }

    private void end(CheckedNode node, boolean cancelled) {
        if (node instanceof Task task) {
            try {
                world.endWork(key(task), cancelled);
            } catch (IllegalStateException fault) {
                fault(node);
            }
        } else if (memory(node).childRan) {
            memory(node).childEndTick = world.tick();
        }
    }

    @Override
    public Outcome composite(Composite node) {
        boolean selector = node.kind() == CompositeKind.SELECTOR;
        if (isRunning(node) && !node.sticky()) {
            Optional<Outcome> decided = selector ? wakeEarlier(node) : testAgain(node);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        State goesOn = selector ? State.FAILED : State.SUCCEEDED;
        for (int i = memory(node).currentChild; i < node.children().size(); i++) {
            memory(node).currentChild = i;
            State state = tick(node.children().get(i));
            if (state != goesOn) {
                return outcome(state);
            }
        }
        return outcome(goesOn);
    }

    /** What the selector does when an earlier child takes over. */
    private Optional<Outcome> wakeEarlier(Composite selector) {
        Memory memory = memory(selector);
        CheckedNode running = selector.children().get(memory.currentChild);
        for (int i = 0; i < memory.currentChild; i++) {
            CheckedNode earlier = selector.children().get(i);
            if (ReferenceWakes.exists(earlier) && wakes(earlier) && tick(earlier) != State.FAILED) {
                cancel(running);
                memory.currentChild = i;
                return Optional.of(outcome(memory(earlier).state));
            }
        }
        return Optional.empty();
    }

    /** What the sequence does when a condition does not hold any more. */
    private Optional<Outcome> testAgain(Composite sequence) {
        Memory memory = memory(sequence);
        List<CheckedNode> before = sequence.children().subList(0, memory.currentChild);
        for (CheckedNode earlier : before) {
            if (ReferenceWakes.isCondition(earlier) && tick(earlier) == State.FAILED) {
                cancel(sequence.children().get(memory.currentChild));
                return Optional.of(Outcome.FAILURE);
            }
        }
        return Optional.empty();
    }

    @Override
    public Outcome parallel(Parallel node) {
        boolean[] over = memory(node).childOver;
        for (int i = 0; i < over.length; i++) {
            over[i] = over[i] || tick(node.children().get(i)) != State.RUNNING;
        }
        int succeeded = 0;
        int failed = 0;
        for (CheckedNode child : node.children()) {
            succeeded += memory(child).state == State.SUCCEEDED ? 1 : 0;
            failed += memory(child).state == State.FAILED ? 1 : 0;
        }
        if (succeeded < node.success() && failed < node.failure() && succeeded + failed < over.length) {
            return Outcome.RUNNING;
        }
        node.children().stream().filter(this::isRunning).forEach(this::cancel);
        return succeeded >= node.success() ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    @Override
    public Outcome decorator(Decorator node) {
        CheckedNode child = node.child();
        Memory memory = memory(node);
        switch (node.kind()) {
            case INVERT -> {
                return switch (tick(child)) {
                    case RUNNING -> Outcome.RUNNING;
                    case SUCCEEDED -> Outcome.FAILURE;
                    default -> Outcome.SUCCESS;
                };
            }
            case SUCCEED -> {
                return tick(child) == State.RUNNING ? Outcome.RUNNING : Outcome.SUCCESS;
            }
            case FAIL -> {
                return tick(child) == State.RUNNING ? Outcome.RUNNING : Outcome.FAILURE;
            }
            case REPEAT -> {
                State state = tick(child);
                if (state == State.SUCCEEDED && node.argument().isPresent() && --memory.left == 0) {
                    return Outcome.SUCCESS;
                }
                return state == State.FAILED ? Outcome.FAILURE : Outcome.RUNNING;
            }
            case RETRY -> {
                State state = tick(child);
                if (state == State.FAILED && --memory.left == 0) {
                    return Outcome.FAILURE;
                }
                return state == State.SUCCEEDED ? Outcome.SUCCESS : Outcome.RUNNING;
            }
            case UNTIL_SUCCESS -> {
                return tick(child) == State.SUCCEEDED ? Outcome.SUCCESS : Outcome.RUNNING;
            }
            case UNTIL_FAILURE -> {
                return tick(child) == State.FAILED ? Outcome.SUCCESS : Outcome.RUNNING;
            }
            case TIMEOUT -> {
                if (isRunning(child) && isRunning(node) && world.tick() >= memory.startTick + memory.duration) {
                    cancel(child);
                    return Outcome.FAILURE;
                }
                return outcome(tick(child));
            }
            case COOLDOWN -> {
                if (!isRunning(node) && isCooling(node)) {
                    return Outcome.FAILURE;
                }
                memory.childRan = true;
                return outcome(tick(child));
            }
            case CHANCE -> {
                return memory.drawn ? outcome(tick(child)) : Outcome.FAILURE;
            }
            case ONCE, WEIGHT, SCORE -> throw new AssertionError(node.kind());
        }
        throw new AssertionError(node.kind());
    }

    @Override
    public Outcome condition(Condition node) {
        return expressions.flag(node.test()) ? Outcome.SUCCESS : Outcome.FAILURE;
    }

    @Override
    public Outcome task(Task node) {
        double aim = ReferenceExpressions.clamp(
                expressions.number((TypedExpression.Numeric) node.arguments().get(1)),
                (Type.Numeric) node.signature().parameters().get(1).type());
        boolean loud = expressions.flag((TypedExpression.Flag) node.arguments().get(2));
        int mood = expressions.choice((TypedExpression.Choice) node.arguments().get(3));
        Position place = new Position();
        boolean placed = world.post(place);
        return world.work(key(node), aim, loud, mood, placed, place);
    }

    @Override
    public Outcome pause(Pause node) {
        return world.tick() >= memory(node).startTick + memory(node).duration ? Outcome.SUCCESS : Outcome.RUNNING;
    }

    @Override
    public Outcome called(Called node) {
        return outcome(tick(node.child()));
    }

    @Override
    public Outcome options(CheckedNode.Options node) {
        throw new AssertionError(node);
    }

    @Override
    public Outcome neural(CheckedNode.Neural node) {
        throw new AssertionError(node);
    }

    @Override
    public Outcome assignment(CheckedNode.Assignment node) {
        throw new AssertionError(node);
    }

    private boolean wakes(CheckedNode node) {
        ReferenceWakes.Answer answer = wakes.ask(node);
        answer.broken().forEach(this::fault);
        return answer.awake();
    }

    private boolean isCooling(Decorator cooldown) {
        long ended = memory(cooldown).childEndTick;
        return ended != Long.MIN_VALUE && world.tick() < ended + ticks(argument(cooldown));
    }

    private void fault(CheckedNode node) {
        faults++;
        counts.countFault(node.id());
    }

    private double argument(Decorator node) {
        return expressions.number(node.argument().orElseThrow());
    }

    private int key(Task task) {
        return (int)
                expressions.number((TypedExpression.Numeric) task.arguments().get(0));
    }

    private boolean isRunning(CheckedNode node) {
        return memory(node).state == State.RUNNING;
    }

    private Memory memory(CheckedNode node) {
        return memories[node.id()];
    }

    private static long ticks(double seconds) {
        long rounded = Math.round(seconds * ScriptedGame.TICKS_PER_SECOND);
        return seconds > 0 ? Math.max(1, rounded) : 0;
    }

    private static Outcome outcome(State state) {
        return switch (state) {
            case RUNNING -> Outcome.RUNNING;
            case SUCCEEDED -> Outcome.SUCCESS;
            default -> Outcome.FAILURE;
        };
    }
}
