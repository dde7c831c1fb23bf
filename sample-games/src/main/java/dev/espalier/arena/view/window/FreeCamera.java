package dev.espalier.arena.view.window;

import com.badlogic.gdx.graphics.PerspectiveCamera;

/** A camera that flies: it keeps its place and direction, and moves as it is told. Angles in degrees. */
final class FreeCamera {

    private static final double STEEPEST = 88;

    private double x;
    private double y;
    private double z;
    private double yaw;
    private double pitch;

    /** Begins where another camera is. */
    void startAt(PerspectiveCamera camera) {
        x = camera.position.x;
        y = camera.position.y;
        z = camera.position.z;
        boolean straight = Math.abs(camera.direction.z) > 0.999;
        yaw = straight ? 90 : Math.toDegrees(Math.atan2(camera.direction.y, camera.direction.x));
        pitch = Math.max(-STEEPEST, Math.min(STEEPEST, Math.toDegrees(Math.asin(camera.direction.z))));
    }

    void turn(double byYaw, double byPitch) {
        yaw += byYaw;
        pitch = Math.max(-STEEPEST, Math.min(STEEPEST, pitch + byPitch));
    }

    /** Moves in metres: ahead where it looks, to the right, and upwards. */
    void move(double ahead, double right, double up) {
        double cos = Math.cos(Math.toRadians(yaw));
        double sin = Math.sin(Math.toRadians(yaw));
        double flat = Math.cos(Math.toRadians(pitch));
        x += ahead * cos * flat + right * sin;
        y += ahead * sin * flat - right * cos;
        z += ahead * Math.sin(Math.toRadians(pitch)) + up;
        z = Math.max(-20, Math.min(400, z));
    }

    void place(PerspectiveCamera camera) {
        double flat = Math.cos(Math.toRadians(pitch));
        camera.fieldOfView = 55;
        camera.position.set((float) x, (float) y, (float) z);
        camera.direction.set(
                (float) (Math.cos(Math.toRadians(yaw)) * flat), (float) (Math.sin(Math.toRadians(yaw)) * flat), (float)
                        Math.sin(Math.toRadians(pitch)));
        camera.up.set(0, 0, 1);
        camera.normalizeUp();
        camera.update();
    }
}
