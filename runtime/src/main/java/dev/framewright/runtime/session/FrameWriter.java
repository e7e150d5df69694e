package dev.framewright.runtime.session;

import dev.framewright.runtime.codec.JsonWriter;
import java.util.function.Consumer;

/** Encodes frames into a buffer per thread. */
final class FrameWriter {
    private static final int KEPT_BYTES = 1 << 16;
    private static final ThreadLocal<JsonWriter> WRITER = new ThreadLocal<>();

    private FrameWriter() {}

    static byte[] write(Consumer<JsonWriter> content) {
        JsonWriter out = WRITER.get();
        if (out == null) {
            out = new JsonWriter();
            WRITER.set(out);
        }
        out.reset();
        content.accept(out);
        if (out.length() > KEPT_BYTES) {
            WRITER.remove(); // a rare large frame shall not stay in memory once per thread
        }
        return out.toByteArray();
    }
}
