package dev.espalier.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.espalier.architecture.ProjectClasses.ARENA;
import static dev.espalier.architecture.ProjectClasses.ARENA_VIEW;
import static dev.espalier.architecture.ProjectClasses.GAME;
import static dev.espalier.architecture.ProjectClasses.GOLD;
import static dev.espalier.architecture.ProjectClasses.RUNTIME;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What would make a match go another way the next time, or on another machine. */
final class RepeatableMatchesTest {

    private static final String MATH_UTILS = "com.badlogic.gdx.math.MathUtils";

    @Test
    void noMatchDrawsFromARandomSourceOfTheProcess() {
        simulation()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callMethodWhere(calls(MATH_UTILS, "random.*"))
                .orShould()
                .accessField(MATH_UTILS, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .check(ProjectClasses.all());
    }

    @Test
    void noMatchLooksAtAClock() {
        simulation()
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .check(ProjectClasses.all());
    }

    @Test
    void noMatchUsesTheGlobalClockOfGdxAi() {
        simulation()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.badlogic.gdx.ai.GdxAI")
                .check(ProjectClasses.all());
    }

    @Test
    void noMatchUsesMathematicsThatDiffersBetweenMachines() {
        simulation()
                .should()
                .callMethodWhere(calls(
                        "java.lang.Math",
                        "sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot|.*h"))
                .check(ProjectClasses.all());
    }

    @Test
    void noMatchDependsOnTheIdentityOfObjects() {
        simulation()
                .should()
                .callMethod(System.class, "identityHashCode", Object.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.IdentityHashMap")
                .check(ProjectClasses.all());
    }

    private static GivenClassesConjunction simulation() {
        return noClasses()
                .that()
                .resideInAnyPackage(RUNTIME, GAME, ARENA, GOLD)
                .and()
                .resideOutsideOfPackage(ARENA_VIEW);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String className, String namePattern) {
        return target(owner(name(className)))
                .and(target(nameMatching(namePattern)))
                .forSubtype();
    }
}
