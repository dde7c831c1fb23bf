package dev.espalier.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.espalier.architecture.ProjectClasses.COMMAND_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the code of every module reads. */
final class HabitsTest {

    @Test
    void noClassIsNamedForAPatternInsteadOfForWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
                .check(ProjectClasses.all());
    }

    @Test
    void standardOutputBelongsToTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(COMMAND_LINE)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(ProjectClasses.all());
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
        Set<String> packages = ProjectClasses.all().stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> unmarked =
                packages.stream().filter(name -> !isNullMarked(name)).toList();
        assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException noPackageInfo) {
            return false;
        }
    }
}
