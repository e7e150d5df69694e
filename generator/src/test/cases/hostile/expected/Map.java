package org.example.hostile;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.Constraints;
import dev.framewright.runtime.codec.Copies;
import dev.framewright.runtime.codec.Decoding;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code Map}.
 *
 * @param list member list; null when absent
 * @param map member map; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Map(@Nullable List<HostileTileString> list,
        java.util. @Nullable Map<String, Long> map, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Map> CODEC = new JsonCodec<Map>() {
        @Override
        public @Nullable Map read(JsonReader in) {
            return MapCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Map value) {
            MapCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param list as above
     * @param map as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Map {
        list = Copies.list(list);
        map = Copies.map(map);
        @Nullable List<Violation> violations = null;
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                HostileTileString element = list.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/list", i), element);
            }
        }
        if (map != null) {
            for (java.util.Map.Entry<String, Long> entry : map.entrySet()) {
                Long element = entry.getValue();
                violations = Constraints.notNull(violations, Constraints.at("/map", entry.getKey()), element);
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name : extras.names()) {
                switch (name) {
                    case "list", "map" -> {
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
     * @param list member list; null when absent
     * @param map member map; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Map(@Nullable List<HostileTileString> list, java.util. @Nullable Map<String, Long> map) {
        this(list, map, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Map> decode(byte[] json) {
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
        builder.list = list;
        builder.map = map;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Map}.
     */
    public static final class Builder {
        private @Nullable List<HostileTileString> list;

        private java.util. @Nullable Map<String, Long> map;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code list}.
         *
         * @param list member list; null when absent
         * @return this builder
         */
        public Builder list(@Nullable List<HostileTileString> list) {
            this.list = list;
            return this;
        }

        /**
         * Sets {@code map}.
         *
         * @param map member map; null when absent
         * @return this builder
         */
        public Builder map(java.util. @Nullable Map<String, Long> map) {
            this.map = map;
            return this;
        }

        /**
         * Sets what the schema does not list.
         *
         * @param extras what the schema does not list
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = extras;
            return this;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws InvalidValueException with all that is wrong or missing, if anything is
         */
        public Map build() {
            return new Map(list, map, extras);
        }
    }
}
