package dev.espalier.runtime.pack;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.NetworkFaultException;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.neural.Networks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Loads policies for one game, ready to make trees: packages, and while a game is being made also single files. Immutable; may be
 * shared between threads.
 *
 * @param <A> the game's agent
 */
public final class PolicyLoader<A> {

    /** No file of a policy is larger. */
    public static final int LARGEST_BYTES = PackageLimits.ALL_BYTES;

    private final PolicyChecker checker;
    private final Binding<A> binding;
    private final Networks networks;
    private final int ticksPerSecond;

    /**
     * A loader for one game.
     *
     * @param binding the game's code
     * @param ticksPerSecond how many ticks of the game make a second; positive
     */
    public PolicyLoader(Binding<A> binding, int ticksPerSecond) {
        this(binding, Networks.none(), ticksPerSecond);
    }

    /**
     * A loader for one game.
     *
     * @param binding the game's code
     * @param networks for single files; a package brings its own
     * @param ticksPerSecond how many ticks of the game make a second; positive
     */
    public PolicyLoader(Binding<A> binding, Networks networks, int ticksPerSecond) {
        this.checker = new PolicyChecker(binding.vocabulary());
        this.binding = binding;
        this.networks = networks;
        this.ticksPerSecond = ticksPerSecond;
    }

    /**
     * Loads a file: a package (a zip file or a folder), the JSON form of a policy ({@code .json}), or policy text ({@code .bt}). Only
     * for text the language's parser must be on the class path, and with it ANTLR.
     *
     * @throws PolicyLoadException if it cannot be read, has errors or is for another game
     */
    public CompiledPolicy<A> load(Path path) {
        if (Files.isDirectory(path)) {
            return load(PolicyPackage.open(path));
        }
        try {
            return load(Files.newInputStream(path), path.toString());
        } catch (NoSuchFileException missing) {
            throw PolicyLoadException.unreadable(path.toString(), "is not there");
        } catch (IOException cause) {
            throw PolicyLoadException.unreadable(path.toString(), "cannot be read: " + cause.getMessage());
        }
    }

    /**
     * Loads a policy from a stream, such as a resource of a game's jar, and closes the stream.
     *
     * @param name what it is called in messages; its ending tells what it is, as in {@link #load(Path)}
     * @throws PolicyLoadException if it cannot be read, has errors or is for another game
     */
    public CompiledPolicy<A> load(InputStream stream, String name) {
        if (name.endsWith(".bt")) {
            return compile(name, parse(name, read(stream, name, PackageLimits.TEXT_BYTES)), networks);
        }
        if (name.endsWith(".json")) {
            String json = read(stream, name, PackageLimits.JSON_BYTES);
            return compile(name, JsonPolicy.check(name, json, checker), networks);
        }
        return load(PolicyPackage.read(stream, name));
    }

    /**
     * Makes the policy of a package ready, with the networks that are in it.
     *
     * @throws PolicyLoadException if it is for another game or has errors, or a network is missing, damaged or misshapen, or needs
     *     DJL, which is not there
     */
    public CompiledPolicy<A> load(PolicyPackage opened) {
        CheckedPolicy policy = opened.check(checker);
        return compile(opened.source() + "!" + PolicyPackage.JSON, policy, opened.networks(policy));
    }

    private CompiledPolicy<A> compile(String source, CheckedPolicy policy, Networks asked) {
        try {
            return new PolicyCompiler<>(binding, asked, ticksPerSecond).compile(policy);
        } catch (NetworkFaultException fault) {
            throw PolicyLoadException.erroneous(source, fault.diagnostics());
        } catch (IllegalArgumentException tooDeep) {
            throw PolicyLoadException.faulty(source, "cannot be run: " + tooDeep.getMessage());
        }
    }

    private CheckedPolicy parse(String source, String text) {
        try {
            CheckResult result = new PolicyReader(checker.vocabulary()).read(text);
            return result.policy().orElseThrow(() -> JsonPolicy.faulty(source, result.diagnostics()));
        } catch (NoClassDefFoundError noParser) {
            throw PolicyLoadException.faulty(
                    source, "is policy text, which takes antlr4-runtime on the class path; make a package of it");
        }
    }

    private static String read(InputStream stream, String name, int most) {
        try (stream) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw PolicyLoadException.faulty(name, "is larger than " + most + " bytes; no policy may be");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw PolicyLoadException.unreadable(name, "cannot be read: " + cause.getMessage());
        }
    }
}
