package org.example.hostile;

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
final class HostileTileBodies {
    private HostileTileBodies() {
    }

    static Decoded<HostileTileRequest> request(FrameHeader header, JsonReader in) {
        if (header.operation() instanceof Scalar.Text operation) {
            switch (operation.value()) {
                case "*/ \\u002a/" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable Everything body = EverythingCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new NotifyRequest(body));
                }
                case "\"); evil(\"" -> {
                    return Envelopes.decoded(in, new CloseRequest());
                }
                case "$L\u2028" -> {
                    return Envelopes.decoded(in, new SessionRequest());
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }

    static Decoded<HostileTileResponse> response(FrameHeader header, JsonReader in) {
        if (header.bodyOffset() < 0 && header.operation() == null) {
            return Envelopes.decoded(in, new HostileTileAck());
        }
        if (header.operation() instanceof Scalar.Text operation) {
            switch (operation.value()) {
                case "*/ \\u002a/" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable HostileTileString body = HostileTileStringCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new NotifyResponse(body));
                }
                case "\"); evil(\"" -> {
                    return Envelopes.decoded(in, new HostileTileAck());
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }

    static Decoded<HostileTilePush> push(FrameHeader header, JsonReader in) {
        if (header.operation() instanceof Scalar.Text operation) {
            switch (operation.value()) {
                case "\u202ex" -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    return Envelopes.decoded(in, WaitPushCodec.read(in));
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }
}
