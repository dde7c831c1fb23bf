package dev.espalier.game;

/** A file that maps were to be read from is not what it should be; the message says which, and what is wrong where. */
public class MapImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MapImportException(String message) {
        super(message);
    }
}
