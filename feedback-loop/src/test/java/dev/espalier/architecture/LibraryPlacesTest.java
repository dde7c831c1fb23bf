package dev.espalier.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.espalier.architecture.ProjectClasses.ARENA_VIEW;
import static dev.espalier.architecture.ProjectClasses.COMMAND_LINE;
import static dev.espalier.architecture.ProjectClasses.EXAMPLE;

import org.junit.jupiter.api.Test;

/** Libraries that are kept in one place each, so that the rest can live without them. */
final class LibraryPlacesTest {

    @Test
    void antlrIsKnownToTheParserAlone() {
        assertOnlyIn("dev.espalier.dsl.parse..", "org.antlr..");
    }

    /** Games without ANTLR on their class path load policies as JSON. */
    @Test
    void theJsonFormNeedsNoParser() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.espalier.dsl.json..",
                        "dev.espalier.dsl.syntax..",
                        "dev.espalier.dsl.vocabulary..",
                        "dev.espalier.dsl.check..",
                        "dev.espalier.dsl.diagnostic..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.espalier.dsl.parse..", "org.antlr..")
                .check(ProjectClasses.all());
    }

    /** Its nodes have faults, and its clock, random source, semaphores and parser belong to the process. */
    @Test
    void ofGdxAiOnlyTheTaskAndTheTreeAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.badlogic.gdx.ai..")
                        .and(not(nameMatching(
                                "(\\[L)?com\\.badlogic\\.gdx\\.ai\\.btree\\.(Task|Task\\$Status|BehaviorTree);?"))))
                .check(ProjectClasses.all());
    }

    /** The example shows a whole game, so it has a picture too. */
    @Test
    void graphicsAreKnownToTheViewerAndTheExampleAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ARENA_VIEW, EXAMPLE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.badlogic.gdx.graphics..", "com.badlogic.gdx.backends..")
                .check(ProjectClasses.all());
    }

    @Test
    void databasesAreKnownToTheStoreAlone() {
        assertOnlyIn("dev.espalier.loop.store..", "org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void neuralNetworksAreKnownToTheLeavesAndTheTrainingAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.espalier.runtime.neural..", "dev.espalier.loop.train..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(ProjectClasses.all());
    }

    @Test
    void languageModelsAreKnownToTheirPackageAlone() {
        assertOnlyIn("dev.espalier.loop.llm..", "dev.langchain4j..");
    }

    @Test
    void theOptimizerIsKnownToTheTuningAlone() {
        assertOnlyIn("dev.espalier.loop.tune..", "org.hipparchus..");
    }

    @Test
    void theLanguageServerProtocolIsKnownToTheEditorAlone() {
        assertOnlyIn("dev.espalier.loop.editor..", "org.eclipse.lsp4j..", "com.google.gson..");
    }

    @Test
    void theCommandLineLibraryIsKnownToTheCommandLineAlone() {
        assertOnlyIn(COMMAND_LINE, "picocli..", "me.tongfei.progressbar..");
    }

    private static void assertOnlyIn(String place, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(ProjectClasses.all());
    }
}
