package dev.framewright.generator.emit;

/**
 * A text file to write.
 *
 * @param relativePath where, below an output directory, with {@code /} as separator
 * @param text its content; written in UTF-8
 */
public record OutputFile(String relativePath, String text) {}
