package org.example.charge;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Tag}.
 *
 * @param idTag member idTag; at most 20 characters
 * @param status member status; null when absent
 * @param additional members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Tag(String idTag, @Nullable Status status, Map<String, Long> additional) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Tag> CODEC = new JsonCodec<Tag>() {
        @Override
        public @Nullable Tag read(JsonReader in) {
            return TagCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Tag value) {
            TagCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param idTag as above
     * @param status as above
     * @param additional as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Tag {
        additional = Copies.map(additional);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/idTag", idTag);
        if (idTag != null) {
            violations = Constraints.length(violations, "/idTag", idTag, 0, 20);
        }
        violations = Constraints.notNull(violations, "", additional);
        if (additional != null) {
            for (String name : additional.keySet()) {
                switch (name) {
                    case "idTag", "status" -> {
                        violations = Constraints.add(violations, Constraints.at("", name), "duplicate", "a name that is not listed", name);
                    }
                    default -> {}
                }
            }
            for (Map.Entry<String, Long> entry : additional.entrySet()) {
                Long element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("", entry.getKey()), element);
                if (element != null) {
                    violations = Constraints.minimum(violations, Constraints.at("", entry.getKey()), element.longValue(), 0);
                }
            }
        }
        Constraints.check(violations);
    }

    /**
     * The same without further members.
     *
     * @param idTag member idTag; at most 20 characters
     * @param status member status; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Tag(String idTag, @Nullable Status status) {
        this(idTag, status, Map.of());
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Tag> decode(byte[] json) {
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

    /**
     * A builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder in which everything is set as it is here.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.idTag = idTag;
        builder.status = status;
        builder.additional = additional;
        return builder;
    }

    /**
     * Gathers the components of a {@link Tag}.
     */
    public static final class Builder {
        private @Nullable String idTag;

        private @Nullable Status status;

        private Map<String, Long> additional = Map.of();

        private Builder() {
        }

        /**
         * Sets {@code idTag}.
         *
         * @param idTag member idTag; at most 20 characters
         * @return this builder
         */
        public Builder idTag(String idTag) {
            this.idTag = idTag;
            return this;
        }

        /**
         * Sets {@code status}.
         *
         * @param status member status; null when absent
         * @return this builder
         */
        public Builder status(@Nullable Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param additional what the schema does not list
         * @return this builder
         */
        public Builder additional(Map<String, Long> additional) {
            this.additional = additional;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public Tag build() {
            return new Tag(idTag, status, additional);
        }
    }
}
