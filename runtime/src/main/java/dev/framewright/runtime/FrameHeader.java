package dev.framewright.runtime;

import dev.framewright.runtime.codec.JsonWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the envelope of one frame says; any part but the extras may be absent (null). Immutable. */
public final class FrameHeader {
    /** A header that says nothing. */
    public static final FrameHeader EMPTY = builder().build();

    private final @Nullable Scalar id;
    private final @Nullable Scalar operation;
    private final @Nullable Scalar status;
    private final @Nullable String source;
    private final Extras extras;
    private final int bodyOffset;
    private final boolean error;
    private final @Nullable RawJson gathered;

    private FrameHeader(Builder builder) {
        this.id = builder.id;
        this.operation = builder.operation;
        this.status = builder.status;
        this.source = builder.source;
        this.extras = builder.extras;
        this.bodyOffset = builder.bodyOffset;
        this.error = builder.error;
        this.gathered = builder.gathered();
    }

    /** A builder of an empty header. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with what this header says. */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .id(id)
                .operation(operation)
                .status(status)
                .source(source)
                .extras(extras)
                .bodyOffset(bodyOffset)
                .error(error);
        builder.whole = gathered;
        return builder;
    }

    /** What ties a reply to its request. */
    public @Nullable Scalar id() {
        return id;
    }

    /** The operation code. */
    public @Nullable Scalar operation() {
        return operation;
    }

    /** Accepted or rejected; absent counts as accepted. */
    public @Nullable Scalar status() {
        return status;
    }

    /** Who sent the frame. */
    public @Nullable String source() {
        return source;
    }

    /** What else the envelope has; the names are JSON Pointers from the root of the frame. */
    public Extras extras() {
        return extras;
    }

    /** Offset of the body in the bytes that were read, or -1 when there is no body or the header was not read. */
    public int bodyOffset() {
        return bodyOffset;
    }

    /** Whether it was read from a frame that has the form of an error. */
    public boolean isError() {
        return error;
    }

    /** The body, where the frame has it in pieces: an object of them. Absent for all other frames. */
    public @Nullable RawJson gatheredBody() {
        return gathered;
    }

    /** This header with another id. */
    public FrameHeader withId(@Nullable Scalar id) {
        return toBuilder().id(id).build();
    }

    /** This header with another operation code. */
    public FrameHeader withOperation(@Nullable Scalar operation) {
        return toBuilder().operation(operation).build();
    }

    /** This header with another status. */
    public FrameHeader withStatus(@Nullable Scalar status) {
        return toBuilder().status(status).build();
    }

    /** This header with another source. */
    public FrameHeader withSource(@Nullable String source) {
        return toBuilder().source(source).build();
    }

    /** This header with other extras. */
    public FrameHeader withExtras(Extras extras) {
        return toBuilder().extras(extras).build();
    }

    /** Compares what the envelope says; where the body was does not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FrameHeader that
                && Objects.equals(id, that.id)
                && Objects.equals(operation, that.operation)
                && Objects.equals(status, that.status)
                && Objects.equals(source, that.source)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, operation, status, source, extras);
    }

    @Override
    public String toString() {
        return "FrameHeader[id=" + id + ", operation=" + operation + ", status=" + status + ", source=" + source
                + ", extras=" + extras + "]";
    }

    /** Gathers what an envelope says. */
    public static final class Builder {
        private @Nullable Scalar id;
        private @Nullable Scalar operation;
        private @Nullable Scalar status;
        private @Nullable String source;
        private Extras extras = Extras.NONE;
        private int bodyOffset = -1;
        private boolean error;
        private @Nullable JsonWriter pieces;
        private @Nullable RawJson whole;

        private Builder() {}

        /** Sets what ties a reply to its request. */
        public Builder id(@Nullable Scalar id) {
            this.id = id;
            return this;
        }

        /** Sets the operation code. */
        public Builder operation(@Nullable Scalar operation) {
            this.operation = operation;
            return this;
        }

        /** Sets accepted or rejected. */
        public Builder status(@Nullable Scalar status) {
            this.status = status;
            return this;
        }

        /** Sets who sends the frame. */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /** Sets what else the envelope has. */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /** Sets where the body is, -1 for nowhere. */
        public Builder bodyOffset(int bodyOffset) {
            this.bodyOffset = bodyOffset;
            return this;
        }

        /** Sets whether the frame has the form of an error. */
        public Builder error(boolean error) {
            this.error = error;
            return this;
        }

        /** Adds a piece of a body that stands in several places. */
        public Builder piece(String name, RawJson value) {
            if (pieces == null) {
                pieces = new JsonWriter().beginObject();
            }
            pieces.name(name).value(value);
            return this;
        }

        private @Nullable RawJson gathered() {
            if (pieces != null) {
                whole = RawJson.of(pieces.endObject().toByteArray());
                pieces = null;
            }
            return whole;
        }

        /** The header. */
        public FrameHeader build() {
            return new FrameHeader(this);
        }
    }
}
