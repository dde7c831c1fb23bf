package dev.espalier.loop.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures are written: one to a PNG, several to an animated GIF, or to PNGs that are numbered where a file's name has {@code
 * %d}. Files that were there are replaced.
 */
final class PictureFile implements AutoCloseable {

    private static final String GIF_FORMAT = "javax_imageio_gif_image_1.0";

    private final Path file;
    private final double perSecond;
    private int written;
    private @Nullable ImageWriter gif;
    private @Nullable ImageOutputStream stream;

    PictureFile(Path file, double perSecond) {
        this.file = file;
        this.perSecond = perSecond;
    }

    /** Whether a file takes more than one picture. */
    static boolean takesMany(Path file) {
        return isGif(file) || isNumbered(file);
    }

    /** Whether a name is one of those that can be written. */
    static boolean isKnown(Path file) {
        return isGif(file) || name(file).endsWith(".png");
    }

    private static boolean isGif(Path file) {
        return name(file).endsWith(".gif");
    }

    private static boolean isNumbered(Path file) {
        return name(file).matches(".*%0?\\d*d.*\\.png");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    void write(BufferedImage picture) {
        try {
            if (isGif(file)) {
                writeFrame(picture);
            } else {
                Path target = isNumbered(file)
                        ? file.resolveSibling(String.format(Locale.ROOT, String.valueOf(file.getFileName()), written))
                        : file;
                ImageIO.write(picture, "png", target.toFile());
            }
            written++;
        } catch (IOException cause) {
            throw cannotWrite(cause);
        }
    }

    private void writeFrame(BufferedImage picture) throws IOException {
        ImageWriter writer = gif;
        if (writer == null) {
            Files.deleteIfExists(file);
            writer = ImageIO.getImageWritersByFormatName("gif").next();
            stream = ImageIO.createImageOutputStream(file.toFile());
            if (stream == null) {
                throw new IOException("it cannot be written to");
            }
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            gif = writer;
        }
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(picture), writer.getDefaultWriteParam());
        describe(metadata);
        writer.writeToSequence(new IIOImage(picture, null, metadata), null);
    }

    /** Sets how long a frame stays, and that the animation begins anew after its end. */
    private void describe(IIOMetadata metadata) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(GIF_FORMAT);
        IIOMetadataNode control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", String.valueOf(Math.max(2, Math.round(100 / perSecond))));
        control.setAttribute("disposalMethod", "none");
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(loop);
        root.appendChild(extensions);
        metadata.setFromTree(GIF_FORMAT, root);
    }

    int written() {
        return written;
    }

    private CommandFault cannotWrite(IOException cause) {
        return CommandFault.usage("cannot write " + file + ": " + cause.getMessage());
    }

    @Override
    public void close() {
        try {
            if (gif != null) {
                gif.endWriteSequence();
                gif.dispose();
            }
            if (stream != null) {
                stream.close();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
