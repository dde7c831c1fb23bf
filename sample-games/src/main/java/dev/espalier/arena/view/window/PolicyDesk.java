package dev.espalier.arena.view.window;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.game.ShippedModels;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.runtime.live.PolicyWatcher;
import dev.espalier.runtime.live.Reload;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks now and then whether the files of the policies that play have been saved anew. One thread only. */
final class PolicyDesk {

    private static final long EVERY_MILLIS = 200;
    private static final long SHOWN_MILLIS = 4000;
    private static final int MOST_LINES = 6;

    private final List<@Nullable PolicyWatcher<Fighter>> watchers = new ArrayList<>();
    private long lastLook;

    /** What came of a save. */
    interface Listener {
        void saved(int side, ArenaContestant contestant, String text);

        void say(Notice notice);
    }

    PolicyDesk(List<ShownMatch.Side> sides) {
        Networks networks = ShippedModels.networks(ArenaGame.binding().vocabulary());
        PolicyLoader<Fighter> loader = new PolicyLoader<>(ArenaGame.binding(), networks, Rules.TICKS_PER_SECOND);
        for (ShownMatch.Side side : sides) {
            watchers.add(side.file().map(file -> watcher(file, loader)).orElse(null));
        }
    }

    private static @Nullable PolicyWatcher<Fighter> watcher(Path file, PolicyLoader<Fighter> loader) {
        try {
            return new PolicyWatcher<>(file, loader);
        } catch (PolicyLoadException changedMeanwhile) {
            return null;
        }
    }

    /** Looks, unless it has just done so. */
    void look(long nowMillis, Listener listener) {
        if (nowMillis - lastLook < EVERY_MILLIS) {
            return;
        }
        lastLook = nowMillis;
        for (int side = 0; side < watchers.size(); side++) {
            PolicyWatcher<Fighter> watcher = watchers.get(side);
            Optional<Reload> reload = watcher == null ? Optional.empty() : watcher.poll();
            if (watcher != null && reload.isPresent()) {
                tell(side, watcher, reload.get(), nowMillis, listener);
            }
        }
    }

    private static void tell(
            int side, PolicyWatcher<Fighter> watcher, Reload reload, long nowMillis, Listener listener) {
        String name = String.valueOf(reload.file().getFileName());
        if (reload.fault().isPresent()) {
            listener.say(fault(name, reload.fault().get()));
        } else {
            listener.saved(side, new ArenaContestant(watcher.policy().current()), text(reload.file()));
            listener.say(new Notice(
                    false, name + " saved: it plays from this tick on", List.of(), nowMillis + SHOWN_MILLIS));
        }
    }

    private static Notice fault(String name, PolicyLoadException fault) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : fault.diagnostics()) {
            lines.add(diagnostic.span().line() + ":" + diagnostic.span().column() + "  " + diagnostic.message());
        }
        if (lines.isEmpty()) {
            lines.add(String.valueOf(fault.getMessage()));
        } else if (lines.size() > MOST_LINES) {
            int more = lines.size() - MOST_LINES;
            lines.subList(MOST_LINES, lines.size()).clear();
            lines.add("and " + more + " more");
        }
        return new Notice(true, name + " has faults; the policy of before plays on", lines, Long.MAX_VALUE);
    }

    private static String text(Path file) {
        try {
            return Files.isDirectory(file) ? "" : Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
