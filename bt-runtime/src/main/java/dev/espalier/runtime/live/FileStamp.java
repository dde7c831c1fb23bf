package dev.espalier.runtime.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells cheaply that a file has changed.
 *
 * @param key the file system's own number of the file, where it has one: another after a file was replaced by another
 */
record FileStamp(FileTime modified, long bytes, @Nullable Object key) {

    /** The stamp of a file, unless there is none now. */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
