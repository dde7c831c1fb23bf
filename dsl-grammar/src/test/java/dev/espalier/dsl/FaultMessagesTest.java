package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Fixes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void mendsAtLeastThreeInFourByProgram() throws IOException {
        PolicyMender mender = new PolicyMender(READER);
        List<String> mended = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Path file : FaultTable.files().toList()) {
            for (String policy : FaultTable.policies(file)) {
                boolean clean = mender.mend(policy).remaining().stream().allMatch(PolicyMender::leaves);
                (clean ? mended : left).add(policy);
            }
        }
        int all = mended.size() + left.size();
        System.out.printf(
                "fixes mend %d of %d faulty policies (%.0f%%)%n", mended.size(), all, 100.0 * mended.size() / all);
        assertThat(all).isGreaterThanOrEqualTo(160);
        assertThat(mended.size()).as("left as they are: %s", left).isGreaterThanOrEqualTo((3 * all + 3) / 4);
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
