package org.example.lamp;

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
final class LampBodies {
    private LampBodies() {
    }

    private static int requestOf_20(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                return 2;
            }
            case ARRAY -> {
                return 1;
            }
            default -> {
                return -1;
            }
        }
    }

    static Decoded<LampRequest> request(FrameHeader header, JsonReader in) {
        if (header.operation() instanceof Scalar.Int operation && operation.value() == (int) operation.value()) {
            switch ((int) operation.value()) {
                case 10 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable SwitchLamp body = SwitchLampCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new SwitchLampRequest(body));
                }
                case 11 -> {
                    return Envelopes.decoded(in, new GetStateRequest());
                }
                case 12 -> {
                    return Envelopes.decoded(in, new ListScenesRequest());
                }
                case 13 -> {
                    return Envelopes.decoded(in, new RestartRequest());
                }
                case 14 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    return Envelopes.decoded(in, SetNameRequestCodec.read(in));
                }
                case 20 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.decoded(in, new CheckRequest());
                    }
                    in.seek(header.bodyOffset());
                    int branch = requestOf_20(in);
                    switch (branch) {
                        case 0 -> {
                            return Envelopes.decoded(in, new CheckRequest());
                        }
                        case 1 -> {
                            if (header.bodyOffset() < 0) {
                                return Envelopes.missingBody(in);
                            }
                            in.seek(header.bodyOffset());
                            @Nullable LampDimRequest body = LampDimRequestCodec.read(in);
                            return Envelopes.decoded(in, body == null ? null : new DimRequest(body));
                        }
                        case 2 -> {
                            if (header.bodyOffset() < 0) {
                                return Envelopes.missingBody(in);
                            }
                            in.seek(header.bodyOffset());
                            @Nullable LampRenameRequest body = LampRenameRequestCodec.read(in);
                            return Envelopes.decoded(in, body == null ? null : new RenameRequest(body));
                        }
                        default -> {
                            in.violation(header.bodyOffset(), "oneOf", "object or array", in.describe(header.bodyOffset()));
                            return Envelopes.decoded(in, (LampRequest) null);
                        }
                    }
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }

    static Decoded<LampResponse> response(FrameHeader header, JsonReader in) {
        if (header.bodyOffset() < 0 && (header.operation() == null || Scalar.of(false).equals(header.status()))) {
            return Envelopes.decoded(in, new LampAck());
        }
        if (header.operation() instanceof Scalar.Int operation && operation.value() == (int) operation.value()) {
            switch ((int) operation.value()) {
                case 10 -> {
                    return Envelopes.decoded(in, new LampAck());
                }
                case 11 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable State body = StateCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new GetStateResponse(body));
                }
                case 12 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    return Envelopes.decoded(in, ListScenesResponseCodec.read(in));
                }
                case 14 -> {
                    return Envelopes.decoded(in, new LampAck());
                }
                case 20 -> {
                    return Envelopes.decoded(in, new LampAck());
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }

    static Decoded<LampPush> push(FrameHeader header, JsonReader in) {
        if (header.operation() instanceof Scalar.Int operation && operation.value() == (int) operation.value()) {
            switch ((int) operation.value()) {
                case 11 -> {
                    if (header.bodyOffset() < 0) {
                        return Envelopes.missingBody(in);
                    }
                    in.seek(header.bodyOffset());
                    @Nullable State body = StateCodec.read(in);
                    return Envelopes.decoded(in, body == null ? null : new StateChangedPush(body));
                }
                case 99 -> {
                    return Envelopes.decoded(in, new AlivePush());
                }
                default -> {}
            }
        }
        return Envelopes.unknown(header, in);
    }
}
