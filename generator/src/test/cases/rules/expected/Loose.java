package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Loose}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Loose(Map<String, RawJson> value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Loose> CODEC = new JsonCodec<Loose>() {
        @Override
        public @Nullable Loose read(JsonReader in) {
            return LooseCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Loose value) {
            LooseCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Loose {
        value = Copies.map(value);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            for (Map.Entry<String, RawJson> entry : value.entrySet()) {
                RawJson element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("", entry.getKey()), element);
            }
            if (violations == null && (value.containsKey("a"))) {
                JsonWriter out = new JsonWriter();
                out.beginObject();
                for (Map.Entry<String, RawJson> entry : value.entrySet()) {
                    out.name(entry.getKey());
                    RawJson element = entry.getValue();
                    out.value(element);
                }
                out.endObject();
                if (value.containsKey("a")) {
                    violations = Rules.fits(violations, "", out, AObject.CODEC);
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Loose> decode(byte[] json) {
        return Decoding.decode(json, CODEC);
    }

    /**
     * Encodes this value as a JSON document of its own.
     *
     * @return the document, in UTF-8
     */
    public byte[] encode() {
        return Decoding.encode(this, CODEC);
    }
}
