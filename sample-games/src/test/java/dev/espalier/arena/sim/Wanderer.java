package dev.espalier.arena.sim;

import dev.espalier.arena.nav.Places;

/** Walks from one random place to another and shoots at what it sees: play without a policy. */
final class Wanderer implements Mind {

    private final Fighter self;
    private double x = Double.NaN;
    private double y;

    Wanderer(Fighter self) {
        this.self = self;
    }

    @Override
    public void think() {
        if (Double.isNaN(x) || self.distanceTo(x, y) < 1) {
            Places places = self.world().terrain().places();
            int place = self.random().nextInt(places.count());
            x = places.x(place);
            y = places.y(place);
        }
        if (!self.travelTo(x, y)) {
            x = Double.NaN;
        }
        Fighter enemy = self.eyes().nearest();
        if (enemy != null) {
            self.intent().look(enemy.x() - self.x(), enemy.y() - self.y());
            self.intent().fire();
        }
    }

    @Override
    public void stop() {
        x = Double.NaN;
    }
}
