package dev.espalier.arena.view.canvas;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.utils.GdxRuntimeException;
import dev.espalier.game.view.CannotShowException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.Library;

/**
 * Runs something that draws, in the calling thread and until it ends, with a graphics context: that of the display where there is
 * one, else Mesa's off-screen one (OSMesa), which needs neither a display nor a graphics card. A process that has once drawn without a
 * display goes on so.
 */
public final class Drawing {

    /** Variable that says {@code osmesa} to draw without a display although there is one, for tests. */
    public static final String CHOICE = "ESPALIER_GRAPHICS";

    private static final List<String> OSMESA_NAMES = List.of("libOSMesa.so.8", "libOSMesa.so.6", "libOSMesa.so");
    private static final String HELP =
            " On Debian and Ubuntu, 'apt-get install libosmesa6' lets pictures be drawn without a display, and"
                    + " 'apt-get install xvfb libgl1-mesa-dri libgl1' lets 'xvfb-run' lend one. Tactical maps need neither:"
                    + " --camera tactical.";

    private static boolean offScreen;

    private Drawing() {}

    /** What can go wrong before anything is drawn. */
    private static final class NoContext extends Exception {

        private static final long serialVersionUID = 1L;

        NoContext(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Runs something that nobody looks at while it is drawn.
     *
     * @throws CannotShowException if there is no way to draw here
     */
    public static synchronized void hidden(ApplicationListener listener) {
        Lwjgl3ApplicationConfiguration configuration = configuration();
        configuration.setInitialVisible(false);
        configuration.setWindowedMode(64, 64);
        run(listener, configuration, true);
    }

    /**
     * Runs something in a window.
     *
     * @throws CannotShowException if there is no display, or it does not do
     */
    public static synchronized void window(ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration) {
        run(listener, configuration, false);
    }

    /** What all that is drawn here has in common. */
    public static Lwjgl3ApplicationConfiguration configuration() {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.disableAudio(true);
        configuration.setTitle("Espalier");
        return configuration;
    }

    private static void run(
            ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration, boolean mayBeOffScreen) {
        boolean wantsOffScreen = "osmesa".equals(System.getenv(CHOICE)) || Boolean.getBoolean("espalier.osmesa");
        if (!offScreen && !wantsOffScreen && hasDisplay()) {
            try {
                start(listener, configuration);
                return;
            } catch (NoContext cause) {
                if (!mayBeOffScreen || !isLinux()) {
                    throw new CannotShowException(
                            "the display cannot draw in three dimensions: " + cause.getMessage() + "." + HELP, cause);
                }
            }
        } else if (!mayBeOffScreen && !wantsOffScreen) {
            throw new CannotShowException("there is no display to open a window on." + HELP);
        }
        prepareOffScreen();
        try {
            start(listener, configuration);
        } catch (NoContext cause) {
            throw new CannotShowException(
                    "Mesa's off-screen library cannot draw here: " + cause.getMessage() + "." + HELP, cause);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean hasDisplay() {
        return !isLinux() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static void prepareOffScreen() {
        String library = OSMESA_NAMES.stream()
                .filter(Drawing::isThere)
                .findFirst()
                .orElseThrow(() -> new CannotShowException("cannot draw in three dimensions here: there is no display"
                        + " and Mesa's off-screen library (libOSMesa) is not installed." + HELP));
        Configuration.OPENGL_LIBRARY_NAME.set(library);
        GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_NULL);
        offScreen = true;
        // LibGDX tries this only once in a process, and it may have tried with a display that is not there.
        if (!GLFW.glfwInit()) {
            throw new CannotShowException("cannot draw in three dimensions here: GLFW does not begin." + HELP);
        }
    }

    private static boolean isThere(String library) {
        try {
            Library.loadNative(Drawing.class, "org.lwjgl.opengl", library).free();
            return true;
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }

    /** Tells faults of the context, which come before anything is drawn, from those of what draws. */
    private static void start(ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration)
            throws NoContext {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream before = Lwjgl3ApplicationConfiguration.errorStream;
        Lwjgl3ApplicationConfiguration.errorStream = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        Begun begun = new Begun(listener);
        try {
            new Lwjgl3Application(begun, configuration);
        } catch (GdxRuntimeException | IllegalStateException | UnsatisfiedLinkError cause) {
            if (begun.hasBegun()) {
                throw cause;
            }
            throw new NoContext(reason(cause, complaints), cause);
        } finally {
            Lwjgl3ApplicationConfiguration.errorStream = before;
        }
    }

    private static String reason(Throwable cause, ByteArrayOutputStream complaints) {
        String detail = complaints
                .toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("Description"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("");
        return cause.getMessage() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
