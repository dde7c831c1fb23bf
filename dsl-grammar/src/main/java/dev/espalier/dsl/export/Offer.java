package dev.espalier.dsl.export;

import dev.espalier.dsl.export.Scope.Definition;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a policy for one game can name: what the game offers, and the names of the pool. */
final class Offer {

    private final Vocabulary vocabulary;
    private final Set<Measure> measures = EnumSet.of(Measure.NUMBER, Measure.DURATION);
    private final Map<String, Sort> choices = new LinkedHashMap<>();
    private final Set<NumberRange> ranges = new LinkedHashSet<>();
    private final List<PoolParam> params = new ArrayList<>();
    private final List<PoolVariable> variables = new ArrayList<>();
    private final List<Definition> conditions = new ArrayList<>();
    private final List<Definition> subtrees = new ArrayList<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private boolean positions;

    /** A param of the pool and the range that it moves in. */
    record PoolParam(String name, NumberRange range) {}

    /** A variable of the pool. */
    record PoolVariable(String name, Sort sort) {}

    Offer(Vocabulary vocabulary, Pool pool) {
        this.vocabulary = vocabulary;
        for (DecoratorKind kind : DecoratorKind.values()) {
            NumberRange.of(kind.takes()).ifPresent(ranges::add);
        }
        vocabulary.sensors().forEach(sensor -> reading(sensor.name(), sensor.type()));
        vocabulary.functions().forEach(function -> reading(function.name(), function.type()));
        Stream.concat(
                        vocabulary.functions().stream().map(Function::parameters),
                        vocabulary.tasks().stream().map(TaskSignature::parameters))
                .flatMap(List::stream)
                .forEach(this::argument);
        choices.values().forEach(choice -> taken.addAll(choice.values()));
        define(pool);
    }

    private void reading(String name, Type type) {
        taken.add(name);
        mention(type);
        positions |= type instanceof Type.Position;
    }

    private void argument(TaskParameter parameter) {
        mention(parameter.type());
        if (parameter.type() instanceof Type.Numeric numeric) {
            ranges.add(NumberRange.of(numeric));
        }
    }

    private void mention(Type type) {
        if (type instanceof Type.Numeric numeric) {
            measures.add(Measure.of(numeric.unit()));
        } else if (type instanceof Type.Choice choice) {
            choices.putIfAbsent(choice.name(), Sort.of(choice));
        }
    }

    private void define(Pool pool) {
        for (Measure measure : measures) {
            int number = 1;
            for (NumberRange range : paramRanges(measure)) {
                for (int i = 0; i < pool.params(); i++) {
                    params.add(new PoolParam(free(measure.word() + "_param_" + number++), range));
                }
            }
        }
        for (Sort sort : variableSorts()) {
            for (int i = 1; i <= pool.variables(); i++) {
                variables.add(new PoolVariable(free(sort.word() + "_var_" + i), sort));
            }
        }
        String place = free("place");
        for (int i = 1; i <= pool.conditions(); i++) {
            conditions.add(new Definition(free("condition_" + i), parameter(i, place)));
        }
        for (int i = 1; i <= pool.subtrees(); i++) {
            subtrees.add(new Definition(free("subtree_" + i), parameter(i, place)));
        }
    }

    /** Every second definition takes a place, where there are places. */
    private Optional<String> parameter(int number, String place) {
        return positions && number % 2 == 0 ? Optional.of(place) : Optional.empty();
    }

    /** A name that nothing of the game has. */
    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** As few ranges as there can be such that each argument's range holds one: the narrowest that hold no other. */
    private List<NumberRange> paramRanges(Measure measure) {
        List<NumberRange> narrow = new ArrayList<>();
        ranges.stream()
                .filter(range -> range.measure() == measure)
                .sorted(Comparator.comparingDouble(NumberRange::width))
                .forEach(range -> {
                    if (narrow.stream().noneMatch(range::contains)) {
                        narrow.add(range);
                    }
                });
        if (narrow.isEmpty()) {
            narrow.add(NumberRange.of(new Type.Numeric(measure.unit(), 0, Double.POSITIVE_INFINITY)));
        }
        return narrow;
    }

    private List<Sort> variableSorts() {
        List<Sort> sorts = new ArrayList<>();
        sorts.add(Sort.FLAG);
        measures.forEach(measure -> sorts.add(Sort.of(measure)));
        if (positions) {
            sorts.add(Sort.POSITION);
        }
        sorts.addAll(choices.values().stream()
                .filter(choice -> !isOfTheLanguage(choice.word()))
                .toList());
        return sorts;
    }

    /** A choice that is called like a type of the language cannot be named as a type. */
    private static boolean isOfTheLanguage(String type) {
        return type.equals(Sort.FLAG.word())
                || type.equals(Sort.POSITION.word())
                || Stream.of(Measure.values())
                        .anyMatch(measure -> measure.word().equals(type));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What numbers of this policy can be counted in. */
    Set<Measure> measures() {
        return measures;
    }

    List<PoolParam> params() {
        return params;
    }

    /** The params that are sure to lie in a range. */
    List<String> params(NumberRange within) {
        return params.stream()
                .filter(param -> within.contains(param.range()))
                .map(PoolParam::name)
                .toList();
    }

    List<PoolVariable> variables() {
        return variables;
    }

    List<Definition> conditions() {
        return conditions;
    }

    List<Definition> subtrees() {
        return subtrees;
    }

    Scope treeScope() {
        return new Scope("", conditions, subtrees, Optional.empty());
    }

    Scope conditionScope(int index) {
        Definition condition = conditions.get(index);
        return new Scope(
                "_in_condition_" + (index + 1),
                conditions.subList(index + 1, conditions.size()),
                List.of(),
                condition.place());
    }

    Scope subtreeScope(int index) {
        Definition subtree = subtrees.get(index);
        return new Scope(
                "_in_subtree_" + (index + 1),
                conditions,
                subtrees.subList(index + 1, subtrees.size()),
                subtree.place());
    }

    /** The choices that can be compared or given. */
    List<Sort> choices() {
        return List.copyOf(choices.values());
    }

    /** Sensors, variables and parameters of a sort: what has no value before the game runs. */
    List<String> readings(Sort sort, Scope scope) {
        List<String> names = new ArrayList<>();
        vocabulary.sensors().stream()
                .filter(sensor -> Sort.of(sensor.type()).equals(sort))
                .map(Sensor::name)
                .forEach(names::add);
        variables.stream()
                .filter(variable -> variable.sort().equals(sort))
                .map(PoolVariable::name)
                .forEach(names::add);
        if (sort.equals(Sort.POSITION)) {
            scope.place().ifPresent(names::add);
        }
        return names;
    }

    /** The functions that give a value of a sort and whose arguments can be given. */
    List<Function> functions(Sort sort, Scope scope) {
        return vocabulary.functions().stream()
                .filter(function -> Sort.of(function.type()).equals(sort))
                .filter(function -> canBeGiven(function.parameters(), scope))
                .toList();
    }

    /** The tasks whose arguments can be given. */
    List<TaskSignature> tasks(Scope scope) {
        return vocabulary.tasks().stream()
                .filter(task -> canBeGiven(task.parameters(), scope))
                .toList();
    }

    boolean hasPositions(Scope scope) {
        return !readings(Sort.POSITION, scope).isEmpty()
                || vocabulary.functions().stream()
                        .anyMatch(function -> function.type() instanceof Type.Position
                                && function.parameters().stream().noneMatch(Offer::needsPosition));
    }

    private boolean canBeGiven(List<TaskParameter> parameters, Scope scope) {
        return hasPositions(scope) || parameters.stream().noneMatch(Offer::needsPosition);
    }

    private static boolean needsPosition(TaskParameter parameter) {
        return parameter.type() instanceof Type.Position && parameter.standard().isEmpty();
    }
}
