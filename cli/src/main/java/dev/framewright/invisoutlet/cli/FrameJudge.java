package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.session.FrameValidator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a frame is valid, and as what: by the generated code first, then by the whole schema. */
final class FrameJudge {
    /** Of kinds that fit a frame's envelope equally well, an earlier one is taken. */
    private static final List<FrameKind> KINDS = List.of(FrameKind.RESPONSE, FrameKind.PUSH, FrameKind.REQUEST);

    private static final FrameValidator SCHEMAS = new FrameValidator(InvisOutletProtocol.INSTANCE);

    /** How badly a frame of an unknown operation code fits: worse than any envelope. */
    private static final int UNKNOWN = 100;

    /** How badly a frame fits that has not the shape of a kind at all. */
    private static final int NO_FIT = 1000;

    /**
     * What was found out about a frame.
     *
     * @param kind what it was judged as
     * @param message the decoded message; null when the frame is invalid
     * @param violations what is wrong with it; empty when it is valid
     */
    record Verdict(FrameKind kind, @Nullable Object message, List<Violation> violations) {}

    private FrameJudge() {}

    /** Judges a frame as one kind. */
    static Verdict judge(byte[] frame, FrameKind kind) {
        Decoded<? extends Frame<?>> decoded = decode(frame, kind);
        if (decoded instanceof Decoded.Ok<? extends Frame<?>> ok) {
            List<Violation> violations = SCHEMAS.validate(kind, frame);
            return new Verdict(kind, violations.isEmpty() ? ok.value().message() : null, violations);
        }
        if (decoded instanceof Decoded.Unknown<? extends Frame<?>> unknown) {
            return new Verdict(kind, null, List.of(unknown(unknown.message())));
        }
        return new Verdict(kind, null, ((Decoded.Invalid<? extends Frame<?>>) decoded).violations());
    }

    /** Works the kind out from the envelope, and judges the frame as that; its body has no say in it. */
    static Verdict judge(byte[] frame) {
        FrameKind best = FrameKind.REQUEST;
        int leastMisfit = NO_FIT;
        for (FrameKind kind : KINDS) {
            int misfit = misfit(frame, kind);
            if (misfit < leastMisfit) {
                best = kind;
                leastMisfit = misfit;
            }
        }
        return judge(frame, best);
    }

    private static Decoded<? extends Frame<?>> decode(byte[] frame, FrameKind kind) {
        return switch (kind) {
            case REQUEST -> InvisOutletDispatcher.decodeRequest(frame);
            case RESPONSE, ACK -> InvisOutletDispatcher.decodeResponse(frame);
            case PUSH -> InvisOutletDispatcher.decodePush(frame);
        };
    }

    /** Counts what the envelope has too much or too little for a kind. */
    private static int misfit(byte[] frame, FrameKind kind) {
        Decoded<? extends Frame<?>> decoded = decode(frame, kind);
        FrameHeader header = decoded instanceof Decoded.Ok<? extends Frame<?>> ok
                ? ok.value().header()
                : header(frame, kind);
        if (header == null) {
            return NO_FIT;
        }
        int misfit = header.extras().size();
        if (kind != FrameKind.REQUEST && header.source() == null) {
            misfit++;
        }
        if (kind == FrameKind.RESPONSE && header.status() == null) {
            misfit++;
        }
        return decoded instanceof Decoded.Unknown ? misfit + UNKNOWN : misfit;
    }

    private static @Nullable FrameHeader header(byte[] frame, FrameKind kind) {
        try {
            return InvisOutletProtocol.INSTANCE.readHeader(kind, new JsonReader(frame));
        } catch (FramewrightException notJson) {
            return null;
        }
    }

    private static Violation unknown(UnknownMessage message) {
        String found =
                message.operation() == null ? "no code" : message.operation().toString();
        return new Violation("", "operation", "the code of an operation of the protocol", found);
    }
}
