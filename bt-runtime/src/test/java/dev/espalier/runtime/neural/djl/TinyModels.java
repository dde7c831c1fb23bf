package dev.espalier.runtime.neural.djl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Models made byte by byte, so that the tests need no Python: two numbers in, their hyperbolic tangents out. */
final class TinyModels {

    private TinyModels() {}

    /** ONNX: a protobuf with one node. */
    static byte[] onnx() {
        byte[] node = join(text(1, "x"), text(2, "y"), text(4, "Tanh"));
        byte[] graph = join(bytes(1, node), text(2, "g"), bytes(11, value("x")), bytes(12, value("y")));
        byte[] operators = join(text(1, ""), number(2, 13));
        return join(number(1, 7), bytes(7, graph), bytes(8, operators));
    }

    /** A tensor of 32-bit floats of shape [N, 2]. */
    private static byte[] value(String name) {
        byte[] shape = join(bytes(1, text(2, "N")), bytes(1, number(1, 2)));
        byte[] tensor = join(number(1, 1), bytes(2, shape));
        return join(text(1, name), bytes(2, bytes(1, tensor)));
    }

    private static byte[] number(int field, int value) {
        return new byte[] {(byte) (field << 3), (byte) value};
    }

    private static byte[] text(int field, String text) {
        return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int field, byte[] content) {
        return join(new byte[] {(byte) (field << 3 | 2), (byte) content.length}, content);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** TorchScript: an archive with a class in its own language and one object of it. */
    static byte[] torchScript() {
        String code = """
                class Tiny(Module):
                  __parameters__ = []
                  __buffers__ = []
                  training : bool
                  def forward(self: __torch__.Tiny,
                    x: Tensor) -> Tensor:
                    return torch.tanh(x)
                """;
        String object =
                "\u0080\u0002c__torch__\nTiny\nq\u0000)\u0081}X\u0008\u0000\u0000\u0000trainingq\u0001\u0089sb.";
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            store(zip, "tiny/data.pkl", object.getBytes(StandardCharsets.ISO_8859_1));
            store(zip, "tiny/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            store(zip, "tiny/constants.pkl", "\u0080\u0002).".getBytes(StandardCharsets.ISO_8859_1));
            store(zip, "tiny/version", "3\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
