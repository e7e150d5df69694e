package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.validation.ValidationMode;
import java.util.List;

/**
 * Holds the bodies of single frames against the whole schema, also against what types cannot express ({@code not},
 * {@code if}, ...). For tools; sessions do it themselves as {@link SessionOptions#validation()} says. Thread-safe.
 */
public final class FrameValidator {
    private final Protocol<?, ?, ?> protocol;
    private final BodyCheck check;

    /**
     * A validator of one protocol.
     *
     * @throws FramewrightException if the schemas of the protocol are not on the class path or cannot be used
     */
    public FrameValidator(Protocol<?, ?, ?> protocol) {
        this.protocol = protocol;
        this.check = new BodyCheck(
                protocol,
                SessionOptions.builder().validation(ValidationMode.ALWAYS).build());
    }

    /**
     * What is wrong with the body of a frame.
     *
     * @param kind what the frame is; {@link FrameKind#RESPONSE} for replies of both sorts
     * @param frame one whole frame
     * @return violations with pointers from the root of the frame; none when the body satisfies the schema of an
     *     operation (or push) with the frame's code, when there is no body, and when the code is absent or unknown
     * @throws dev.framewright.runtime.codec.MalformedJsonException if the frame is no JSON
     */
    public List<Violation> validate(FrameKind kind, byte[] frame) {
        FrameHeader header = protocol.readHeader(kind, new JsonReader(frame));
        return header == null ? List.of() : check.onSuccess(kind, check.names(kind, header.operation()), header, frame);
    }
}
