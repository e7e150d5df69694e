package dev.framewright.runtime.session;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.transport.TransportSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protocol as sessions see it; generated code implements it. Implementations have no state and may be used by any
 * number of threads.
 *
 * @param <Q> the requests, a sealed interface
 * @param <R> the responses, acknowledgements among them
 * @param <P> the pushes
 */
public interface Protocol<Q, R, P> {
    /** The name as its description gives it. */
    String name();

    /** The version as its description gives it. */
    String version();

    /** What ids look like. */
    IdSpace ids();

    /** The status of an accepted request; {@code null} when replies have no status. */
    @Nullable
    Scalar acceptedStatus();

    /** The status of a rejected request; {@code null} when a request cannot be rejected. */
    @Nullable
    Scalar rejectedStatus();

    /** By what its devices can be reached, in the order in which a client tries; empty when the description says nothing. */
    default List<TransportSpec> transports() {
        return List.of();
    }

    /** Every operation, in the order of the description. Several may have one code. */
    List<Operation<?, ?>> operations();

    /** Every push, in the order of the description. Several may have one code. */
    List<PushType> pushes();

    /**
     * Reads the envelope of a whole frame; the body is skipped and its offset noted.
     *
     * @param kind which envelope; replies of both sorts are read as {@link FrameKind#RESPONSE}
     * @param in at the start of the frame; a field of the wrong type is recorded as a violation
     * @return {@code null} when the frame has not the shape of this kind: a constant differs, a required field is
     *     absent
     * @throws dev.framewright.runtime.codec.MalformedJsonException when the frame is no JSON
     */
    @Nullable
    FrameHeader readHeader(FrameKind kind, JsonReader in);

    /**
     * Reads the body of a request whose header was read.
     *
     * @param in over the same bytes, at any position
     * @return {@link Decoded.Unknown} when no operation has the code
     */
    Decoded<Q> decodeRequest(FrameHeader header, JsonReader in);

    /** The same for a response; a reply without a body is an acknowledgement. */
    Decoded<R> decodeResponse(FrameHeader header, JsonReader in);

    /** Whether it describes what a rejection carries: then {@link RequestHandler#refuse} says what to send. */
    default boolean hasErrors() {
        return false;
    }

    /**
     * Reads the body of a reply that rejects a request.
     *
     * @return {@link Decoded.Unknown} when the protocol does not describe such bodies
     */
    default Decoded<R> decodeError(FrameHeader header, JsonReader in) {
        return Envelopes.unknown(header, in);
    }

    /** The same for a push. */
    Decoded<P> decodePush(FrameHeader header, JsonReader in);

    /** Writes a whole frame; the operation code comes from the message, all else from the header. */
    void writeRequest(JsonWriter out, FrameHeader header, Q message);

    /** Writes a whole frame; acknowledgements in the form of the acknowledgement. */
    void writeResponse(JsonWriter out, FrameHeader header, R message);

    /** Writes a whole frame; what the envelope has no place for is left out. */
    void writePush(JsonWriter out, FrameHeader header, P message);

    /**
     * Writes a reply that carries no message of the protocol: a rejection, as a rule.
     *
     * @param header id, status and source; with a body also the operation code
     * @param body in place of the body, the envelope then being that of an error or, if there is none, of a response;
     *     without it that of an acknowledgement
     */
    void writeReply(JsonWriter out, FrameHeader header, @Nullable RawJson body);
}
