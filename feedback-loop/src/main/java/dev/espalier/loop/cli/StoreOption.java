package dev.espalier.loop.cli;

import dev.espalier.loop.store.RunStores;
import dev.espalier.loop.store.StoreAddress;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where the databases of runs are. */
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = {
                "Keep runs in a PostgreSQL database, jdbc:postgresql://HOST/DATABASE, which many runs and machines may share. User"
                        + " and password come from PGUSER and PGPASSWORD (or stand behind the URL as ?user=…&password=…) and are"
                        + " kept nowhere. Default: a SQLite file in the run's folder."
            })
    private Optional<String> url = Optional.empty();

    /** Arguments as they may be kept: of the address of a store only server and database are left. */
    static List<String> withoutCredentials(List<String> arguments) {
        return arguments.stream()
                .map(argument -> argument.contains("jdbc:") ? argument.replaceFirst("(?s)\\?.*", "") : argument)
                .toList();
    }

    /**
     * Where runs are.
     *
     * @throws CommandFault if the option is no address of a database
     */
    RunStores stores() {
        try {
            return url.map(text -> RunStores.at(StoreAddress.parse(text, System.getenv())))
                    .orElseGet(RunStores::inFolders);
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage("--store: " + fault.getMessage());
        }
    }
}
