package org.example.shapes;

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
 * The type {@code Tree}.
 *
 * @param name member name
 * @param children member children; null when absent
 * @param extras members that the schema does not list
 */
@Generated("dev.framewright.generator")
@NullMarked
public record Tree(String name, @Nullable List<Tree> children, Extras extras) {
    /**
     * Reads and writes values of this type.
     */
    public static final JsonCodec<Tree> CODEC = new JsonCodec<Tree>() {
        @Override
        public @Nullable Tree read(JsonReader in) {
            return TreeCodec.read(in);
        }

        @Override
        public void write(JsonWriter out, Tree value) {
            TreeCodec.write(out, value);
        }
    };

    /**
     * Checks every constraint.
     *
     * @param name as above
     * @param children as above
     * @param extras as above
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Tree {
        children = Copies.list(children);
        @Nullable List<Violation> violations = null;
        violations = Constraints.notNull(violations, "/name", name);
        if (children != null) {
            for (int i = 0; i < children.size(); i++) {
                Tree element = children.get(i);
                violations = Constraints.notNull(violations, Constraints.at("/children", i), element);
            }
        }
        violations = Constraints.notNull(violations, "", extras);
        if (extras != null) {
            for (String name_ : extras.names()) {
                switch (name_) {
                    case "name", "children" -> {
                        violations = Constraints.add(violations, Constraints.at("", name_), "duplicate", "a name that is not listed", name_);
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
     * @param name member name
     * @param children member children; null when absent
     * @throws InvalidValueException with all that is wrong, if anything is
     */
    public Tree(String name, @Nullable List<Tree> children) {
        this(name, children, Extras.NONE);
    }

    /**
     * Decodes a JSON document. Never throws because of what the bytes are.
     *
     * @param json the document, in UTF-8
     * @return the value, or all that is wrong with the document
     */
    public static Decoded<Tree> decode(byte[] json) {
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
        builder.name = name;
        builder.children = children;
        builder.extras = extras;
        return builder;
    }

    /**
     * Gathers the components of a {@link Tree}.
     */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable List<Tree> children;

        private Extras extras = Extras.NONE;

        private Builder() {
        }

        /**
         * Sets {@code name}.
         *
         * @param name member name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code children}.
         *
         * @param children member children; null when absent
         * @return this builder
         */
        public Builder children(@Nullable List<Tree> children) {
            this.children = children;
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
        public Tree build() {
            return new Tree(name, children, extras);
        }
    }
}
