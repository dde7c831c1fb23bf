package dev.espalier.arena.view;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.view.chart.TacticalMap;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Reel;
import dev.espalier.arena.view.window.Screening;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.Perspective;
import dev.espalier.game.view.PictureOrder;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.game.view.TellingMoment;
import dev.espalier.game.view.WatchOrder;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Shows matches of the arena. */
public final class ArenaViewer implements MatchViewer {

    private final ArenaGame game = new ArenaGame();

    @Override
    public String game() {
        return game.name();
    }

    @Override
    public int agent(ShownMatch shown, String name) {
        if (name.isEmpty()) {
            return PictureOrder.ANYBODY;
        }
        Film.Setting setting = new FilmedMatch(game, shown).film().setting();
        List<String> names = IntStream.range(0, setting.agents())
                .mapToObj(setting::agentName)
                .toList();
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no agent '" + name + "' in this match, only " + String.join(", ", names));
        }
        return names.indexOf(name);
    }

    @Override
    public List<TellingMoment> moments(ShownMatch shown) {
        FilmedMatch match = new FilmedMatch(game, shown);
        match.playTo(Integer.MAX_VALUE);
        return Falls.of(match.film());
    }

    @Override
    public void picture(ShownMatch shown, PictureOrder order, Consumer<BufferedImage> pictures) {
        if (order.perspective() == Perspective.WINDOW) {
            windows(shown, order, pictures);
            return;
        }
        FilmedMatch match = new FilmedMatch(game, shown);
        // A map of some time also shows how the match went on.
        match.playTo(order.perspective() == Perspective.TACTICAL ? Integer.MAX_VALUE : tick(order.toSeconds()));
        Film film = match.film();
        if (order.agent() >= film.setting().agents()) {
            throw new IllegalArgumentException("there is no agent " + order.agent() + " in this match, only "
                    + film.setting().agents());
        }
        if (order.perspective() == Perspective.TACTICAL) {
            maps(film, order, pictures);
        } else {
            StillPictures.draw(film, order, pictures);
        }
    }

    private static void maps(Film film, PictureOrder order, Consumer<BufferedImage> pictures) {
        Moments moments = Moments.of(order, film);
        TacticalMap map = new TacticalMap(film);
        if (order.perSecond() == 0) {
            pictures.accept(map.draw(tick(order.fromSeconds()), moments.last(), order.width(), order.height()));
        } else {
            moments.forEach(tick -> pictures.accept(map.draw(tick, tick, order.width(), order.height())));
        }
    }

    private void windows(ShownMatch shown, PictureOrder order, Consumer<BufferedImage> pictures) {
        List<Integer> ticks = new ArrayList<>();
        if (order.perSecond() == 0) {
            ticks.add(tick(order.toSeconds()));
        } else {
            new Moments(tick(order.fromSeconds()), tick(order.toSeconds()), Film.TICKS_PER_SECOND / order.perSecond())
                    .forEach(ticks::add);
        }
        Reel reel = FilmedMatch.reel(game, shown);
        WatchOrder watch =
                new WatchOrder(order.perspective(), order.agent(), order.width(), order.height(), 0, Optional.empty());
        Screening.pictures(reel, FilmedMatch.setting(game, shown, reel), shown, watch, ticks, pictures);
    }

    @Override
    public double watch(ShownMatch shown, WatchOrder order) {
        Reel reel = FilmedMatch.reel(game, shown);
        return Screening.show(reel, FilmedMatch.setting(game, shown, reel), shown, order);
    }

    static int tick(double seconds) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(seconds * Film.TICKS_PER_SECOND));
    }
}
