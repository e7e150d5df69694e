package dev.framewright.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What decoding a document gave: a value, a well-formed message nobody described, or a list of what is wrong.
 *
 * @param <T> type of the value
 */
public sealed interface Decoded<T> {

    /**
     * The value.
     *
     * @throws DecodingException if this is not {@link Ok}; its message has one line per violation
     */
    T orElseThrow();

    /** The same result with its value, if there is one, replaced by {@code function} of it. */
    <U> Decoded<U> map(Function<? super T, ? extends U> function);

    /**
     * A valid value.
     *
     * @param value the value
     */
    record Ok<T>(T value) implements Decoded<T> {
        /** Checks that there is a value. */
        public Ok {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public <U> Decoded<U> map(Function<? super T, ? extends U> function) {
            return new Ok<>(function.apply(value));
        }
    }

    /**
     * A well-formed message whose operation the protocol does not describe.
     *
     * @param message what is known about it, and the whole of it
     */
    record Unknown<T>(UnknownMessage message) implements Decoded<T> {
        @Override
        public T orElseThrow() {
            throw new DecodingException(message);
        }

        @Override
        public <U> Decoded<U> map(Function<? super T, ? extends U> function) {
            return new Unknown<>(message);
        }
    }

    /**
     * A document that is not JSON, or not of the described shape.
     *
     * @param violations what is wrong, at least one
     * @param input the bytes that were decoded
     */
    record Invalid<T>(List<Violation> violations, RawFrame input) implements Decoded<T> {
        /** Copies the list. */
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("an invalid document has at least one violation");
            }
        }

        /** The same of bytes, which are copied. */
        public Invalid(List<Violation> violations, byte[] input) {
            this(violations, RawFrame.copyOf(input));
        }

        @Override
        public T orElseThrow() {
            throw new DecodingException(violations);
        }

        @Override
        public <U> Decoded<U> map(Function<? super T, ? extends U> function) {
            return new Invalid<>(violations, input);
        }
    }
}
