package dev.espalier.arena.view.thought;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Filming;
import dev.espalier.arena.view.film.Films;
import dev.espalier.game.MatchRequest;
import dev.espalier.runtime.trace.NodeListener;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThoughtFilmTest {

    private static final String RUSHER = Films.text("rusher");
    private static final String SKIRMISHER = Films.text("skirmisher");

    private final ArenaContestant rusher = Films.contestant(RUSHER);
    private final ArenaContestant skirmisher = Films.contestant(SKIRMISHER);
    private final ArenaMatch match =
            Films.GAME.begin(new MatchRequest("gen:4/tdm/2v2", 7, List.of(rusher, skirmisher), true));
    private final Filming filming = new Filming(
            Film.Setting.of("gen:4/tdm/2v2", 7, "A match", List.of("rusher", "skirmisher"), match.world()),
            match.world());
    private final ThoughtFilm thoughts =
            new ThoughtFilm(match, contestant -> contestant.equals(rusher) ? RUSHER : SKIRMISHER);

    ThoughtFilmTest() {
        filming.alsoTell(thoughts::thought);
    }

    private void step() {
        match.step();
        filming.take();
        thoughts.take();
    }

    private int nodes(int agent) {
        return thoughts.part(agent, thoughts.lastTick()).outline().rows().size();
    }

    /** What the runtime itself tells of one tree. */
    private static final class Trace implements NodeListener {
        private final BitSet running = new BitSet();

        @Override
        public void started(int node, long tick) {
            running.set(node);
        }

        @Override
        public void ended(int node, boolean succeeded, long tick) {
            running.clear(node);
        }

        @Override
        public void cancelled(int node, long tick) {
            running.clear(node);
        }
    }

    /** The same match once more, whose trees tell somebody else what they do. */
    @Test
    void saysOfEveryNodeThatItRunsWhenTheTraceSaysSo() {
        ArenaMatch twin = Films.GAME.begin(new MatchRequest("gen:4/tdm/2v2", 7, List.of(rusher, skirmisher), false));
        List<Trace> traces = new ArrayList<>();
        for (int agent = 0; agent < 4; agent++) {
            traces.add(new Trace());
            twin.tree(agent).listen(traces.get(agent));
        }
        int running = 0;
        for (int tick = 1; tick <= 600; tick++) {
            step();
            twin.step();
            for (int agent = 0; agent < 4; agent++) {
                boolean alive = match.world().fighter(agent).isAlive();
                for (int node = 0; node < nodes(agent) && alive; node++) {
                    boolean runs = traces.get(agent).running.get(node);
                    assertThat(thoughts.state(agent, tick, node) == NodeState.RUNNING)
                            .as("tick " + tick + ", agent " + agent + ", node " + node)
                            .isEqualTo(runs);
                    running += runs ? 1 : 0;
                }
            }
        }
        assertThat(running).isGreaterThan(1000);
    }

    @Test
    void addsUpToWhatTheMatchCounts() {
        for (int tick = 1; tick <= 500; tick++) {
            step();
        }
        for (int side = 0; side < 2; side++) {
            for (int node = 0; node < nodes(2 * side); node++) {
                int successes = thoughts.history(2 * side, 500, node).successes()
                        + thoughts.history(2 * side + 1, 500, node).successes();
                assertThat((long) successes)
                        .isEqualTo(match.counts(side).orElseThrow().successes(node));
            }
        }
    }

    @Test
    void tellsWhatAConditionRead() {
        int held = 0;
        for (int tick = 1; tick <= 400; tick++) {
            step();
            for (Outline.Row row : thoughts.part(0, tick).outline().rows()) {
                if (row.text().equals("condition enemy_visible")
                        && thoughts.state(0, tick, row.node()).ran()) {
                    boolean holds = thoughts.state(0, tick, row.node()) == NodeState.SUCCEEDED;
                    assertThat(thoughts.read(0, tick, row.node())).containsExactly("enemy_visible " + holds);
                    held += holds ? 1 : 0;
                }
            }
        }
        assertThat(held).isPositive();
    }

    @Test
    void beginsAnewWithAnotherPolicyWhereOneIsSwapped() {
        for (int tick = 1; tick <= 100; tick++) {
            step();
        }
        match.swap(0, skirmisher);
        step();
        assertThat(thoughts.part(0, 100).outline().text()).isEqualTo(RUSHER);
        assertThat(thoughts.part(0, 101).outline().text()).isEqualTo(SKIRMISHER);
        assertThat(thoughts.entered(0, 101, 0)).isTrue();
        assertThat(thoughts.history(0, 101, 0).ranTicks()).isEqualTo(1);
    }

    @Test
    void writesNodesAsTheirAuthorDid() {
        String text = """
                policy p { // a comment
                  tree { selector "all" {
                    sequence { condition health <
                      0.5 // low
                      task get_health() }
                    cooldown(3 s) call look() } }
                  subtree look() { task look_around() }
                }
                """;
        Outline outline = Outline.of(Films.contestant(text).policy(), text);
        assertThat(outline.rows())
                .extracting(Outline.Row::text)
                .containsExactly(
                        "selector \"all\"",
                        "sequence",
                        "condition health < 0.5",
                        "task get_health()",
                        "cooldown(3 s)",
                        "call look()",
                        "task look_around()");
        assertThat(outline.rows()).extracting(Outline.Row::depth).containsExactly(0, 1, 2, 2, 1, 2, 3);
        assertThat(outline.rows().get(3).line()).isEqualTo(5);
    }
}
