package dev.espalier.game.view;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** Shows matches of one game. Found by {@link java.util.ServiceLoader}. Called by one thread at a time. */
public interface MatchViewer {

    /** The {@link dev.espalier.game.Game#name()} of the game. */
    String game();

    /**
     * The agent of a match that is called so.
     *
     * @param name as it stands in pictures; empty for {@link PictureOrder#ANYBODY}
     * @throws IllegalArgumentException if nobody is called so; the message says what agents are called
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     * @throws dev.espalier.game.replay.ReplayException if it is a replay that cannot be played
     */
    int agent(ShownMatch match, String name);

    /**
     * Plays a match and finds what is worth a look in it. Needs no way to draw: the same match has the same moments on any machine.
     *
     * @return in the order of time; empty when nothing stands out
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     * @throws dev.espalier.game.replay.ReplayException if it is a replay that cannot be played
     */
    List<TellingMoment> moments(ShownMatch match);

    /**
     * Plays a match and draws it, in the order of time. The same match and order give the same pictures on any machine that draws in
     * the same way.
     *
     * @param pictures gets one picture, or for an animation many, each as soon as it is drawn
     * @throws CannotShowException if this machine cannot draw so; the message says what is missing
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     * @throws dev.espalier.game.replay.ReplayException if it is a replay that cannot be played
     * @throws IllegalArgumentException if the order names an agent that does not play, or a size that is out of range
     */
    void picture(ShownMatch match, PictureOrder order, Consumer<BufferedImage> pictures);

    /**
     * Opens a window in which a match goes on, and returns when it is closed. Policies that were read from files are read again
     * whenever those change. To be called in the thread that began the process: some systems let no other open windows.
     *
     * @return pictures drawn in a second, on average
     * @throws CannotShowException if there is no display, or it does not do; the message says what is missing
     * @throws dev.espalier.game.UnknownGameException if there is no such game
     * @throws dev.espalier.game.replay.ReplayException if it is a replay that cannot be played
     */
    double watch(ShownMatch match, WatchOrder order);
}
