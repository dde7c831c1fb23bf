package dev.espalier.loop.cli;

import dev.espalier.game.view.PictureOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A size as it is written on the command line, such as {@code 1280x720}.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,4})x([1-9]\\d{0,4})");

    /** Reads a size for picocli. */
    static final class Converter implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String text) {
            Matcher matcher = SIZE.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' is no size such as 1280x720");
            }
            PictureSize size = new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (size.width > PictureOrder.MOST_PIXELS || size.height > PictureOrder.MOST_PIXELS) {
                throw new TypeConversionException(
                        "no side may have more than " + PictureOrder.MOST_PIXELS + " pixels, but it is " + text);
            }
            return size;
        }
    }
}
