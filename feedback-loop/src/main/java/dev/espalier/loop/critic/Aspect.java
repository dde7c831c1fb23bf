package dev.espalier.loop.critic;

import java.util.Locale;

/** What a critic rates: the five of PORTAL (arXiv 2503.13356). */
public enum Aspect {
    MAP_CONTROL("whether it holds and uses the places that matter, or leaves them to the other side"),
    ADAPTABILITY("whether it changes what it does when the situation changes, or does the same whatever happens"),
    COORDINATION("whether its agents help each other, or each fights alone"),
    AGGRESSION("whether it seeks and presses fights, or waits and avoids them; 5 is the most, not the best"),
    GOAL_ACHIEVEMENT("whether it does what wins the match");

    private final String question;

    Aspect(String question) {
        this.question = question;
    }

    /** What is asked about it, in a few words. */
    public String question() {
        return question;
    }

    /** Its name in an answer: {@code map_control}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people: {@code map control}. */
    @Override
    public String toString() {
        return key().replace('_', ' ');
    }
}
