package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LspCommandTest {

    @Test
    void theProcessWritesNothingButTheProtocolAndEndsInOrder() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.espalier.loop.cli.Espalier",
                        "lsp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        send(
                process,
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"capabilities\": {}}}");
        send(process, "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"shutdown\"}");
        send(process, "{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(out).startsWith("Content-Length: ").contains("\"name\":\"espalier\"");
    }

    @Test
    void namesTheKnownGamesWhenAskedForAnother() {
        assertThat(CommandRun.in(Path.of("not-installed"), "lsp", "--game", "chess"))
                .isEqualTo(new CommandRun(2, "", "espalier: there is no game 'chess'; the games are: rope\n"));
    }

    private static void send(Process process, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        process.getOutputStream()
                .write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
    }
}
