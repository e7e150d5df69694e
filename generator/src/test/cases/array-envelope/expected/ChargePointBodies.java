package org.example.charge;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.Envelopes;
import dev.framewright.runtime.codec.JsonReader;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of messages, by operation code.
 */
@Generated("dev.framewright.generator")
@NullMarked
final class ChargePointBodies {
    private ChargePointBodies() {
    }

    static Decoded<ChargePointRequest> request(FrameHeader header, JsonReader in) {
        if (header.operation() instanceof Scalar.Text operation) {
            switch (operation.value()) {
                case "Heartbeat" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable Empty body = EmptyCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new HeartbeatRequest(body));
                }
                case "Authorize" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable Tag body = TagCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new AuthorizeRequest(body));
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }

    static Decoded<ChargePointResponse> response(FrameHeader header, JsonReader in) {
        if (header.bodyOffset() < 0 && (header.operation() == null || Scalar.of("GenericError").equals(header.status()))) {
            return Envelopes.decoded(in, new ChargePointAck());
        }
        if (header.operation() instanceof Scalar.Text operation) {
            switch (operation.value()) {
                case "Heartbeat" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable Time body = TimeCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new HeartbeatResponse(body));
                }
                case "Authorize" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable Tag body = TagCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new AuthorizeResponse(body));
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }
}
