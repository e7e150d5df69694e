package dev.framewright.generator.source;

/**
 * A place in an input file.
 *
 * @param file the file as the user named it, with {@code /} as separator
 * @param line 1-based; 0 when the file could not be read at all
 * @param column 1-based, counted in UTF-16 units as editors do; 0 when unknown
 * @param pointer the JSON Pointer of the place inside the file; empty for the whole document
 */
public record Location(String file, int line, int column, String pointer) {

    /** The whole of a file, for problems that have no place inside it. */
    public static Location ofFile(String file) {
        return new Location(file, 0, 0, "");
    }

    /** {@code file:line:column}, or just the file where line and column are unknown. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
