package org.example.charge;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.Formats;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.codec.TextFormat;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Time}.
 *
 * @param currentTime member currentTime; text of format date-time
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Time(OffsetDateTime currentTime, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Time> CODEC = new JsonCodec<Time>() {
        @Override
        public @Nullable Time read(JsonReader in) {
            return TimeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Time value) {
            TimeCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param currentTime as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Time {
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/currentTime", currentTime);
        if (currentTime != null) {
            violations = Formats.check(violations, "/currentTime", currentTime, TextFormat.DATE_TIME);
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "currentTime" -> {
                        violations = Constraints.add(violations, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param currentTime member currentTime; text of format date-time
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Time(OffsetDateTime currentTime) {
        this(currentTime, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Time> decode(byte[] json) {
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
