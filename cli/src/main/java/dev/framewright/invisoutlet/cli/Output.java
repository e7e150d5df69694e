package dev.framewright.invisoutlet.cli;

import java.io.PrintWriter;
import tools.jackson.databind.ObjectMapper;

/** Prints what a device said. */
final class Output {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter writer;

    Output(PrintWriter writer) {
        this.writer = writer;
    }

    /** Prints a JSON value on several lines. */
    void json(byte[] value) {
        line(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(value)));
    }

    /** Prints a line. */
    void line(String text) {
        writer.println(text);
        writer.flush();
    }
}
