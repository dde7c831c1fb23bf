package dev.espalier.loop.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code espalier} command. */
@Command(
        name = "espalier",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        header = "Grows, measures and refines game agents written as behaviour trees.",
        versionProvider = Version.class,
        description = "Policies are named by path, or by name when they are shipped with Espalier.",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        usageHelpAutoWidth = true,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nArguments:%n",
        commandListHeading = "%nCommands:%n",
        descriptionHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  espalier check my_policy.bt",
            "  espalier eval rusher --against holder --matches 200",
            "  espalier COMMAND --help      what a command does, with examples"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:good", "1:found faults, or could not finish", "2:not asked rightly"})
public final class Espalier implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "When something goes wrong, print the stack trace too.")
    private boolean verbose;

    private Espalier() {}

    /** Runs the command of this process and ends it. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("espalier.home")).map(Path::of);
        int exitCode =
                commandLine(console, new PolicyFiles(home), Games.installed()).execute(arguments);
        console.out().flush();
        console.err().flush();
        System.exit(exitCode);
    }

    /**
     * The whole command line.
     *
     * @param console where the commands write
     * @param policies where they find policies
     * @param games which games they know
     */
    static CommandLine commandLine(Console console, PolicyFiles policies, Games games) {
        Espalier espalier = new Espalier();
        return new CommandLine(espalier)
                .addSubcommand(new CheckCommand(console, policies, games))
                .addSubcommand(new FormatCommand(console, policies))
                .addSubcommand(new DiffCommand(console, policies))
                .addSubcommand(new ConvertCommand(console, policies, games))
                .addSubcommand(new PackageCommand(console, policies, games))
                .addSubcommand(new VocabularyCommand(console, games))
                .addSubcommand(new GrammarCommand(console, games))
                .addSubcommand(new EvalCommand(console, policies, games))
                .addSubcommand(new LeagueCommand(console, policies, games))
                .addSubcommand(new CreateCommand(console, policies, games))
                .addSubcommand(new ImproveCommand(console, policies, games, Viewers.installed()))
                .addSubcommand(new RefineCommand(console, policies, games, Viewers.installed()))
                .addSubcommand(new TuneCommand(console, policies, games))
                .addSubcommand(new TrainCommand(console, policies, games))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new RunsCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new ExportCommand(console, games))
                .addSubcommand(new PlayCommand(console, policies, games, Viewers.installed()))
                .addSubcommand(new PictureCommand(console, policies, games, Viewers.installed()))
                .addSubcommand(new LspCommand(games))
                .addSubcommand(new CommandLine(new GamesCommand())
                        .addSubcommand(new GamesListCommand(console, games))
                        .addSubcommand(new ImportCommand(console, MapImporters.installed())))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new OneLineErrors(espalier::isVerbose));
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private boolean isVerbose() {
        return verbose || Boolean.getBoolean("espalier.debug");
    }
}
