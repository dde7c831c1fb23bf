package dev.espalier.arena.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.view.film.Films;
import dev.espalier.game.view.ShownMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy is saved while its match goes on. */
final class PolicyDeskTest implements PolicyDesk.Listener {

    private static final String STANDING = "policy p { tree { task hold(duration: 60 s) } }";
    private static final String WALKING = "policy p { tree { task patrol() } }";

    @TempDir
    Path folder;

    private final Broadcast broadcast = Shown.live(STANDING, STANDING);
    private final List<Notice> notices = new ArrayList<>();
    private Path file = Path.of("");
    private long now = 1000;

    @BeforeEach
    void savePolicy() throws IOException {
        file = Files.writeString(folder.resolve("p.bt"), STANDING);
    }

    @Override
    public void saved(int side, ArenaContestant contestant, String text) {
        broadcast.swap(side, contestant, text);
    }

    @Override
    public void say(Notice notice) {
        notices.add(notice);
    }

    private PolicyDesk desk() {
        ArenaContestant contestant = Films.contestant(STANDING);
        return new PolicyDesk(List.of(
                new ShownMatch.Side("p", contestant, STANDING, Optional.of(file)),
                new ShownMatch.Side("other", contestant, STANDING, Optional.empty())));
    }

    /** A second of looking, as the window does it. */
    private void lookFor(PolicyDesk desk) {
        for (int i = 0; i < 5; i++) {
            now += 200;
            desk.look(now, this);
        }
    }

    private double wayIn(int ticks) {
        float x = broadcast.film().last().x(0);
        float y = broadcast.film().last().y(0);
        Shown.play(broadcast, ticks);
        return Math.hypot(
                broadcast.film().last().x(0) - x, broadcast.film().last().y(0) - y);
    }

    @Test
    void changesWhatAgentsDoWithinASecond() throws IOException {
        PolicyDesk desk = desk();
        assertThat(wayIn(30)).isLessThan(0.1);
        Files.writeString(file, WALKING);
        lookFor(desk);
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.bad()).isFalse());
        assertThat(wayIn(60)).isGreaterThan(2);
        assertThat(broadcast
                        .thoughts()
                        .part(0, broadcast.film().lastTick())
                        .outline()
                        .text())
                .isEqualTo(WALKING);
    }

    @Test
    void showsTheFaultsOfAFaultySaveAndKeepsTheOldPolicy() throws IOException {
        PolicyDesk desk = desk();
        Files.writeString(file, "policy p { tree { task patrl() } }");
        lookFor(desk);
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.bad()).isTrue();
            assertThat(notice.title()).contains("p.bt", "plays on");
            assertThat(notice.lines()).singleElement().asString().contains("1:24", "patrl", "patrol");
        });
        assertThat(wayIn(30)).isLessThan(0.1);
        Files.writeString(file, WALKING);
        lookFor(desk);
        assertThat(notices).hasSize(2);
        assertThat(wayIn(60)).isGreaterThan(2);
    }

    @Test
    void saysNothingWhileNothingIsSaved() {
        lookFor(desk());
        assertThat(notices).isEmpty();
    }
}
