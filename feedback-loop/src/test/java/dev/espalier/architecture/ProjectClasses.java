package dev.espalier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of all modules, without their tests. */
final class ProjectClasses {

    static final String DSL = "dev.espalier.dsl..";
    static final String RUNTIME = "dev.espalier.runtime..";
    static final String GAME = "dev.espalier.game..";
    static final String ARENA = "dev.espalier.arena..";
    static final String ARENA_VIEW = "dev.espalier.arena.view..";
    static final String GOLD = "dev.espalier.gold..";
    static final String EXAMPLE = "dev.espalier.example..";
    static final String LOOP = "dev.espalier.loop..";
    static final String COMMAND_LINE = "dev.espalier.loop.cli..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.espalier");

    private ProjectClasses() {}

    /** All classes; at least one of each module, or the rules would hold of nothing. */
    static JavaClasses all() {
        for (String known : new String[] {
            "dev.espalier.dsl.syntax.Policy",
            "dev.espalier.runtime.tree.AgentTree",
            "dev.espalier.game.Game",
            "dev.espalier.loop.cli.Espalier"
        }) {
            assertThat(CLASSES.contain(known)).as(known).isTrue();
        }
        return CLASSES;
    }
}
