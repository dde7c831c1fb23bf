package dev.espalier.loop.report;

import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunLimits;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.ShellWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command that does a run again, with everything that determines it and nothing left to a default. */
public final class RepeatCommand {

    private final StringBuilder command = new StringBuilder("espalier refine");

    private RepeatCommand() {}

    public static String of(RunSettings settings) {
        RepeatCommand repeat = new RepeatCommand();
        repeat.command.append(' ').append(ShellWord.of(settings.start().name()));
        repeat.option("--game", settings.game());
        repeat.option("--mode", settings.mode());
        repeat.option("--seed", settings.seed());
        if (settings.models().isEmpty()) {
            repeat.option("--generator", settings.source().text());
        }
        repeat.option("--against", names(settings.trainingOpponents()));
        repeat.option("--held-out", names(settings.heldOutOpponents()));
        repeat.budget(settings.budget());
        settings.models().ifPresent(repeat::models);
        repeat.option(
                "--objective",
                Optional.of(settings.objective()).filter(objective -> !objective.equals(Objective.STANDARD.text())));
        repeat.option("--max-matches", settings.limits().matches());
        repeat.option("--max-time", settings.limits().time().map(RunLimits::text));
        return repeat.command.toString();
    }

    private static String names(List<NamedPolicy> policies) {
        return policies.stream().map(NamedPolicy::name).collect(Collectors.joining(","));
    }

    private void budget(Budget budget) {
        option("--generations", budget.generations());
        option("--candidates", budget.candidates());
        option("--screening-pairs", budget.screeningPairs());
        option("--test-pairs", budget.testPairs());
        option("--held-out-pairs", budget.heldOutPairs());
        option("--tune-matches", Optional.of(budget.tuningMatches()).filter(matches -> budget.tunes()));
    }

    private void models(ModelSettings models) {
        option("--llm", models.author());
        option("--base-url", models.baseUrl());
        option("--vlm", models.critic());
        option("--vlm-base-url", models.criticBaseUrl());
        option("--brief", Optional.of(models.brief()).filter(brief -> !brief.isEmpty()));
        option("--repairs", models.repairs());
        option("--hold-to", models.form());
        option("--max-calls", models.limits().calls());
        option("--max-tokens", models.limits().tokens());
        option("--max-cost", models.limits().cost().map(cost -> cost.toString().substring(1)));
    }

    private void option(String name, Object value) {
        option(name, Optional.of(value));
    }

    private void option(String name, Optional<?> value) {
        value.ifPresent(
                present -> command.append(' ').append(name).append(' ').append(ShellWord.of(String.valueOf(present))));
    }
}
