package dev.espalier.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.live.LivePolicy;
import dev.espalier.runtime.live.LiveTeam;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Packages that bring the networks of their skills. */
class PackedNetworksTest {

    private static final PolicyLoader<Hound> LOADER = new PolicyLoader<>(Hound.BINDING, 10);

    private static CompiledPolicy<Hound> load(PolicyPackage made) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        made.writeZip(zip);
        return LOADER.load(new ByteArrayInputStream(zip.toByteArray()), "tracker.zip");
    }

    private static PolicyLoadException faultOf(PolicyPackage made) {
        return catchThrowableOfType(PolicyLoadException.class, () -> load(made));
    }

    @Test
    void aDenseNetworkActsFromItsPackageAndIsSwappedForAnother() throws IOException {
        Hound hound = new Hound();
        LivePolicy<Hound> policy = new LivePolicy<>(load(Hound.dense(1, 0, 0, 1, 0, 0)));
        LiveTeam<Hound> team = policy.newTeam(() -> 0);
        team.join(hound, new SplittableRandom(1));

        team.step();
        assertThat(hound.forward).isEqualTo(0.5f);
        assertThat(hound.aside).isEqualTo(-0.25f);

        policy.swap(load(Hound.dense(0, 0, 0, 0, 0.75f, 2)));
        team.step();
        assertThat(hound.forward).isEqualTo(0.75f);
        assertThat(hound.aside).as("inside the range of its channel").isEqualTo(1);
    }

    @Test
    void aMissingNetworkIsADiagnosticOfThePolicy() {
        PolicyLoadException fault = faultOf(PolicyPackage.of(Hound.check(Hound.TRACKER), Hound.TRACKER, Map.of()));

        assertThat(fault.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NO_NETWORK);
        assertThat(fault)
                .hasMessageStartingWith("tracker.zip!policy.json:3:11: E050 there is no network for the skill 'track'");
    }

    @Test
    void aNetworkOfAnotherShapeOrWithoutItsWeightsIsRefused() {
        assertThat(faultOf(Hound.dense(1, 0, 0)))
                .hasMessageStartingWith("tracker.zip holds a network that cannot be used: models/track");
        Map<String, byte[]> noCard = Map.of("track/weights.f32", new byte[24]);
        assertThat(faultOf(PolicyPackage.of(Hound.check(Hound.TRACKER), Hound.TRACKER, noCard)))
                .hasMessage("tracker.zip holds a network that cannot be used: models/track lacks the file model.json");
    }
}
