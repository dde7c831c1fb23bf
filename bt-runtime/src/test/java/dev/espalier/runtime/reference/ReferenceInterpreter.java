package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedNode.Called;
import dev.espalier.dsl.check.CheckedNode.Composite;
import dev.espalier.dsl.check.CheckedNode.Condition;
import dev.espalier.dsl.check.CheckedNode.Decorator;
import dev.espalier.dsl.check.CheckedNode.Parallel;
import dev.espalier.dsl.check.CheckedNode.Pause;
import dev.espalier.dsl.check.CheckedNode.Task;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.reference.NodeMemory.State;
import dev.espalier.runtime.reference.ReferenceVariables.Place;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Plays a checked policy in a scripted world, written straight from the rules of the language and as plainly as possible.
 * It shares nothing with the compiled trees but the checked policy.
 */
final class ReferenceInterpreter implements CheckedNode.Visitor<Outcome> {

    private final CheckedNode root;
    private final ScriptedWorld world;
    private final RandomGenerator random;
    private final ReferenceVariables variables;
    private final ReferenceExpressions expressions;
    private final ReferenceWakes wakes;
    private final NodeMemory[] memories;
    private final NodeCounts counts;
    private final ReferenceNetworks networks;
    private final ReferenceRatings ratings;
    private long faults;

    ReferenceInterpreter(
            CheckedPolicy policy, ReferenceVariables.Team team, ScriptedWorld world, RandomGenerator random) {
        this.root = policy.root();
        this.world = world;
        this.random = random;
        this.variables = new ReferenceVariables(team, world);
        this.expressions = new ReferenceExpressions(world, variables);
        this.memories = new NodeMemory[policy.nodeCount()];
        for (int i = 0; i < memories.length; i++) {
            memories[i] = new NodeMemory();
        }
        this.counts = new NodeCounts(policy.nodeCount());
        this.networks = new ReferenceNetworks(world, this::memory, this::fault);
        this.ratings = new ReferenceRatings(expressions, random, this::memory, this::fault);
        this.wakes = new ReferenceWakes(expressions, this::isCooling, node -> memory(node).childHasEnded);
    }

    public void step() {
        tick(root);
    }

    public void cancel() {
        if (isRunning(root)) {
            cancel(root);
        }
    }

    /** The end of the tick, when networks answer those who still run. */
    public void finishTick() {
        networks.answer();
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
        Outcome outcome;
        boolean afresh = !isRunning(node);
        try {
            if (afresh) {
                start(node);
            }
            outcome = node.accept(this);
        } catch (IllegalStateException fault) {
            fault(node);
            node.children().stream().filter(this::isRunning).forEach(this::cancel);
            outcome = Outcome.FAILURE;
        }
        NodeMemory memory = memory(node);
        switch (outcome) {
            case RUNNING -> {
                memory.state = State.RUNNING;
                counts.countTick(node.id(), afresh, Outcome.RUNNING);
            }
            case SUCCESS -> {
                memory.state = State.SUCCEEDED;
                counts.countTick(node.id(), afresh, Outcome.SUCCESS);
                end(node, false);
            }
            case FAILURE -> {
                memory.state = State.FAILED;
                counts.countTick(node.id(), afresh, Outcome.FAILURE);
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
        NodeMemory memory = memory(node);
        memory.currentChild = 0;
        memory.childRan = false;
        memory.childOver = new boolean[node.children().size()];
        memory.startTick = world.tick();
        if (node instanceof Pause pause) {
            memory.duration = ticks(expressions.number(pause.duration()));
        } else if (node instanceof Task task) {
            world.startWork(key(task));
        } else if (skill(node).isPresent()) {
            memory.broken = false;
            world.startSkill(skill(node).orElseThrow());
            if (node instanceof CheckedNode.Options options && options.every().isPresent()) {
                memory.duration = ticks(expressions.number(options.every().orElseThrow()));
            }
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
        skill(node).ifPresent(skill -> networks.end(node, skill, cancelled));
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

    private static Optional<String> skill(CheckedNode node) {
        if (node instanceof CheckedNode.Neural neural) {
            return Optional.of(neural.skill().name());
        }
        return node instanceof CheckedNode.Options options
                ? Optional.of(options.skill().name())
                : Optional.empty();
    }

    @Override
    public Outcome composite(Composite node) {
        return switch (node.kind()) {
            case SELECTOR, SEQUENCE -> inOrder(node);
            case RANDOM_SELECTOR -> randomSelector(node);
            case UTILITY -> utility(node);
        };
    }

    private Outcome inOrder(Composite node) {
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
        NodeMemory memory = memory(selector);
        CheckedNode running = selector.children().get(memory.currentChild);
        for (int i = 0; i < memory.currentChild; i++) {
            CheckedNode earlier = selector.children().get(i);
            if (!ReferenceWakes.exists(earlier)) {
                continue;
            }
            if (!wakes(earlier)) {
                counts.countRefusal(earlier.id());
            } else if (tick(earlier) != State.FAILED) {
                counts.countTakeover(selector.id());
                cancel(running);
                memory.currentChild = i;
                return Optional.of(outcome(memory(earlier).state));
            }
        }
        return Optional.empty();
    }

    /** What the sequence does when a condition does not hold any more. */
    private Optional<Outcome> testAgain(Composite sequence) {
        NodeMemory memory = memory(sequence);
        List<CheckedNode> before = sequence.children().subList(0, memory.currentChild);
        for (CheckedNode earlier : before) {
            if (ReferenceWakes.isCondition(earlier) && tick(earlier) == State.FAILED) {
                counts.countBreak(sequence.id());
                cancel(sequence.children().get(memory.currentChild));
                return Optional.of(Outcome.FAILURE);
            }
        }
        return Optional.empty();
    }

    private Outcome randomSelector(Composite node) {
        NodeMemory memory = memory(node);
        boolean goOn = isRunning(node);
        while (true) {
            if (!goOn) {
                OptionalInt drawn = ratings.draw(node);
                if (drawn.isEmpty()) {
                    return Outcome.FAILURE;
                }
                memory.currentChild = drawn.getAsInt();
            }
            State state = tick(node.children().get(memory.currentChild));
            if (state != State.FAILED) {
                return outcome(state);
            }
            memory.childOver[memory.currentChild] = true;
            goOn = false;
        }
    }

    private Outcome utility(Composite node) {
        NodeMemory memory = memory(node);
        boolean goOn = isRunning(node);
        if (goOn && !node.sticky()) {
            CheckedNode running = node.children().get(memory.currentChild);
            List<ReferenceRatings.Scored> scored = ratings.scored(node);
            double own = scored.stream()
                    .filter(other -> other.child() == memory.currentChild)
                    .findFirst()
                    .orElseThrow()
                    .score();
            for (ReferenceRatings.Scored other : scored) {
                if (other.score() > own) {
                    State state = tick(node.children().get(other.child()));
                    if (state != State.FAILED) {
                        counts.countTakeover(node.id());
                        cancel(running);
                        memory.currentChild = other.child();
                        return outcome(state);
                    }
                    memory.childOver[other.child()] = true;
                }
            }
        }
        while (true) {
            if (!goOn) {
                List<ReferenceRatings.Scored> scored = ratings.scored(node);
                if (scored.isEmpty()) {
                    return Outcome.FAILURE;
                }
                memory.currentChild = scored.get(0).child();
            }
            State state = tick(node.children().get(memory.currentChild));
            if (state != State.FAILED) {
                return outcome(state);
            }
            memory.childOver[memory.currentChild] = true;
            goOn = false;
        }
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
        NodeMemory memory = memory(node);
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
                if (isRunning(child) && isRunning(node) && world.tick() - memory.startTick >= memory.duration) {
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
            case ONCE -> {
                if (memory.childHasEnded) {
                    return Outcome.FAILURE;
                }
                State state = tick(child);
                memory.childHasEnded = state != State.RUNNING;
                return outcome(state);
            }
            case WEIGHT, SCORE -> {
                return outcome(tick(child));
            }
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
        Optional<Place> place =
                expressions.place((TypedExpression.Place) node.arguments().get(4));
        return world.work(key(node), aim, loud, mood, place.map(Place::toString).orElse("nowhere"));
    }

    @Override
    public Outcome pause(Pause node) {
        return world.tick() - memory(node).startTick >= memory(node).duration ? Outcome.SUCCESS : Outcome.RUNNING;
    }

    @Override
    public Outcome called(Called node) {
        return outcome(tick(node.child()));
    }

    @Override
    public Outcome options(CheckedNode.Options node) {
        NodeMemory memory = memory(node);
        boolean starting = !isRunning(node);
        if (memory.broken) {
            node.children().stream().filter(this::isRunning).forEach(this::cancel);
            return Outcome.FAILURE;
        }
        boolean again = node.every().isPresent() && world.tick() - memory.askedTick >= memory.duration;
        int pickedBefore = memory.picked;
        if (starting || again) {
            Outcome over = networks.ask(node, node.skill());
            if (over != Outcome.RUNNING) {
                node.children().stream().filter(this::isRunning).forEach(this::cancel);
                return over;
            }
            memory.askedTick = world.tick();
        }
        if (starting) {
            return Outcome.RUNNING;
        }
        CheckedNode child = node.children().get(pickedBefore);
        node.children().stream()
                .filter(other -> other != child && isRunning(other))
                .forEach(this::cancel);
        return outcome(tick(child));
    }

    @Override
    public Outcome neural(CheckedNode.Neural node) {
        return memory(node).broken ? Outcome.FAILURE : networks.ask(node, node.skill());
    }

    @Override
    public Outcome assignment(CheckedNode.Assignment node) {
        variables.set(node.variable(), expressions.value(node.value()));
        return Outcome.SUCCESS;
    }

    private boolean wakes(CheckedNode node) {
        ReferenceWakes.Answer answer = wakes.ask(node);
        answer.broken().forEach(this::fault);
        return answer.awake();
    }

    private boolean isCooling(Decorator cooldown) {
        long ended = memory(cooldown).childEndTick;
        return ended != Long.MIN_VALUE && world.tick() - ended < ticks(argument(cooldown));
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

    private NodeMemory memory(CheckedNode node) {
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
