package dev.espalier.loop.store;

/** The kinds of databases that tests of stores run against; those of PostgreSQL are skipped where no server is installed. */
public enum TestedStores {
    SQLITE {
        @Override
        public RunStores fresh() {
            return RunStores.inFolders();
        }
    },
    POSTGRESQL {
        @Override
        public RunStores fresh() {
            return RunStores.at(PostgresServer.require().newDatabase().address());
        }
    };

    /** Stores that hold no run. */
    public abstract RunStores fresh();
}
