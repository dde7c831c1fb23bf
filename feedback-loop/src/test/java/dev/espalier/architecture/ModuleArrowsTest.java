package dev.espalier.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.espalier.architecture.ProjectClasses.ARENA;
import static dev.espalier.architecture.ProjectClasses.COMMAND_LINE;
import static dev.espalier.architecture.ProjectClasses.DSL;
import static dev.espalier.architecture.ProjectClasses.EXAMPLE;
import static dev.espalier.architecture.ProjectClasses.GAME;
import static dev.espalier.architecture.ProjectClasses.GOLD;
import static dev.espalier.architecture.ProjectClasses.LOOP;
import static dev.espalier.architecture.ProjectClasses.RUNTIME;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Which module may know which: language ← runtime ← game contract ← games, and the loop beside the games. */
final class ModuleArrowsTest {

    @Test
    void theLanguageKnowsNoOtherModule() {
        check(noneIn(DSL, RUNTIME, GAME, ARENA, GOLD, EXAMPLE, LOOP));
    }

    @Test
    void theRuntimeKnowsOnlyTheLanguage() {
        check(noneIn(RUNTIME, GAME, ARENA, GOLD, EXAMPLE, LOOP));
    }

    @Test
    void theGameContractKnowsNeitherGamesNorTheLoop() {
        check(noneIn(GAME, ARENA, GOLD, EXAMPLE, LOOP));
    }

    @Test
    void gamesKnowNeitherTheLoopNorEachOther() {
        check(noneIn(ARENA, GOLD, EXAMPLE, LOOP));
        check(noneIn(EXAMPLE, ARENA, GOLD, LOOP));
        check(noneIn(GOLD, ARENA, EXAMPLE, LOOP));
    }

    @Test
    void theLoopSeesGamesOnlyThroughTheGameContract() {
        check(noneIn(LOOP, ARENA, GOLD, EXAMPLE));
    }

    @Test
    void nothingCallsTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND_LINE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMMAND_LINE));
    }

    @Test
    void noPackagesFormACycle() {
        check(slices().matching("dev.espalier.(**)").should().beFreeOfCycles());
    }

    private static ArchRule noneIn(String module, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(module)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static void check(ArchRule rule) {
        rule.check(ProjectClasses.all());
    }
}
