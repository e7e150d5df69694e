package dev.framewright.runtime.session;

import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client can ask.
 *
 * @param name the key in the protocol description
 * @param code the operation code on the wire
 * @param reply what a request gets
 * @param response reads the body of the response; present exactly when {@code reply} is {@link Reply#RESPONSE}
 * @param <Q> type of the request, the whole message
 * @param <B> type of the body of the response; {@link Void} when there is none
 */
@SuppressWarnings("UnusedTypeParameter") // Q ties a request to its operation where both are written
public record Operation<Q, B>(
        String name, Scalar code, Reply reply, @Nullable JsonCodec<B> response) {
    /** Checks that nothing is missing. */
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        if ((reply == Reply.RESPONSE) != (response != null)) {
            throw new IllegalArgumentException("operation " + name + ": a codec belongs to reply RESPONSE only");
        }
    }
}
