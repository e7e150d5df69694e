package dev.framewright.runtime.codec;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Violation;
import java.util.Arrays;
import java.util.List;

/** Whole documents to values and back. */
public final class Decoding {
    private Decoding() {}

    /** Decodes a document with {@link JsonLimits#DEFAULT}. Never throws because of what the bytes are. */
    public static <T> Decoded<T> decode(byte[] json, JsonCodec<T> codec) {
        return decode(json, codec, JsonLimits.DEFAULT);
    }

    /**
     * Decodes a document. Never throws because of what the bytes are. The {@link Decoded.Invalid#input() input} of a
     * document beyond {@link JsonLimits#maxBytes()} is cut there.
     */
    public static <T> Decoded<T> decode(byte[] json, JsonCodec<T> codec, JsonLimits limits) {
        try {
            JsonReader in = new JsonReader(json, 0, json.length, limits);
            T value = codec.read(in);
            in.end();
            if (value != null && in.violationCount() == 0) {
                return new Decoded.Ok<>(value);
            }
            return new Decoded.Invalid<>(in.violations(), json);
        } catch (MalformedJsonException e) {
            byte[] input = json.length > limits.maxBytes() ? Arrays.copyOf(json, limits.maxBytes()) : json;
            return new Decoded.Invalid<>(List.of(locate(e, json)), input);
        }
    }

    /** What is malformed, as a violation with the pointer of the value in which it was noticed. */
    public static Violation locate(MalformedJsonException malformed, byte[] json) {
        return locate(malformed, json, 0, json.length);
    }

    /** The same for a document that is part of an array. */
    public static Violation locate(MalformedJsonException malformed, byte[] json, int offset, int length) {
        return malformed.toViolation(new PointerLocator(json, offset, offset + length).pointerAt(malformed.offset()));
    }

    /** Encodes a value as a document of its own. */
    public static <T> byte[] encode(T value, JsonCodec<T> codec) {
        JsonWriter out = new JsonWriter();
        codec.write(out, value);
        return out.toByteArray();
    }
}
