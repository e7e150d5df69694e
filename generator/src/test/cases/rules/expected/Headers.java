package org.example.rules;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.Rules;
import dev.framewright.runtime.codec.TextPattern;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Headers}.
 *
 * @param value the value
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Headers(Map<String, String> value) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Headers> CODEC = new JsonCodec<Headers>() {
        @Override
        public @Nullable Headers read(JsonReader in) {
            return HeadersCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Headers value) {
            HeadersCodec.write(out, value);
        }
    };

    private static final TextPattern PATTERN = TextPattern.of("^x-", "^x-");

    /**
     * Checks every constraint.
     *
     * @param value as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Headers {
        value = Copies.map(value);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "", value);
        if (value != null) {
            for (Map.Entry<String, String> entry : value.entrySet()) {
                String element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("", entry.getKey()), element);
                if (element != null) {
                    violations = Constraints.length(violations, Constraints.at("", entry.getKey()), element, 0, 5);
                }
            }
            for (Map.Entry<String, String> entry : value.entrySet()) {
                boolean listed = false;
                if (PATTERN.isIn(entry.getKey())) {
                    listed = true;
                }
                if (!listed) {
                    violations = Rules.unlisted(violations, "", entry.getKey(), "^x-");
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
    public static Decoded<Headers> decode(byte[] json) {
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
