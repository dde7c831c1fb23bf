package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Fixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of faulty policies with their exact messages, and what becomes of them when a program applies the fixes. {@code
 * -Dgolden.update} writes the messages anew; read the difference before you keep it.
 */
final class FaultMessagesTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    static Stream<Path> tables() throws IOException {
        return FaultTable.files();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysExactlyWhatIsWrong(Path file) throws IOException {
        StringBuilder found = new StringBuilder();
        for (String policy : FaultTable.policies(file)) {
            List<Diagnostic> diagnostics = READER.read(policy).diagnostics();
            assertThat(diagnostics).as(policy).isNotEmpty();
            found.append(FaultTable.entry(policy, diagnostics));
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, found);
        }
        assertThat(found).hasToString(Files.readString(file));
    }

    /** Mended is what has not a single message left, no warning either, when all fixes are put in. */
    @Test
    void mendsAtLeastFourInFiveByProgram() throws IOException {
        int all = 0;
        List<String> left = new ArrayList<>();
        for (Path file : FaultTable.files().toList()) {
            for (String policy : FaultTable.policies(file)) {
                all++;
                if (!READER.read(wholly(policy)).diagnostics().isEmpty()) {
                    left.add(policy);
                }
            }
        }
        double share = 100.0 * (all - left.size()) / all;
        assertThat(all).isGreaterThanOrEqualTo(360);
        assertThat(share)
                .as("per cent mended: all but %d of %d, which are %s", left.size(), all, left)
                .isGreaterThanOrEqualTo(80);
    }

    /** The text with all fixes put in: those that are sure as long as there are any, then those that the author may choose. */
    private static String wholly(String policy) {
        PolicyMender mender = new PolicyMender(READER);
        Set<String> seen = new HashSet<>();
        String text = policy;
        while (seen.add(text)) {
            PolicyMender.Mended mended = mender.mend(text);
            text = Fixes.apply(mended.text(), mended.remaining());
        }
        return text;
    }

    @Test
    void leavesItToTheAuthorToTakeOutWhatHasNoEffect() {
        String policy = "policy p { param a = 3 m tree { selector { wait 1 s task shoot() } } }";

        PolicyMender.Mended mended = new PolicyMender(READER).mend(policy);

        assertThat(mended.text()).isEqualTo(policy);
        assertThat(mended.remaining()).extracting(Diagnostic::code).containsExactly(Code.UNUSED, Code.UNREACHABLE);
        assertThat(mended.remaining()).allMatch(diagnostic -> diagnostic.fix().isPresent());
    }

    @Test
    void keepsWhatIsUnreachableOnlyBecauseOfAnotherFault() {
        String policy = "policy p { tree { sequence { condition health > 30 task take_cover() } } }";

        PolicyMender.Mended mended = new PolicyMender(READER).mend(policy);

        assertThat(mended.text()).isEqualTo(policy.replace("30", "0.3"));
        assertThat(mended.remaining()).isEmpty();
    }

    @Test
    void aWarningOfASlipIsGoneWhenItsFixIsApplied() throws IOException {
        for (Path file : FaultTable.files().toList()) {
            for (String policy : FaultTable.policies(file)) {
                List<Diagnostic> slips = READER.read(policy).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().id().startsWith("W2"))
                        .toList();
                assertThat(slips).as(policy).allMatch(slip -> slip.fix().isPresent());
                boolean apart = Fixes.compatible(slips).size() == slips.size();
                if (!slips.isEmpty() && apart) {
                    String text = Fixes.apply(policy, slips);
                    assertThat(READER.read(text).diagnostics())
                            .as(policy + "\n" + text)
                            .noneMatch(diagnostic -> diagnostic.code().id().startsWith("W2"));
                }
            }
        }
    }
}
