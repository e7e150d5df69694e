package dev.framewright.runtime.session;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.MalformedJsonException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what a frame is that came to a client: the reply to a request, a push, or something to report. */
final class ClientInbound<P> {
    private static final Logger LOG = LoggerFactory.getLogger(ClientInbound.class);

    private final Protocol<?, ?, P> protocol;
    private final SessionOptions options;
    private final PendingRequests requests;
    private final ClientEvents<P> events;
    private final BodyCheck check;
    private final ReplyReader replies;

    ClientInbound(
            Protocol<?, ?, P> protocol,
            SessionOptions options,
            PendingRequests requests,
            ClientEvents<P> events,
            BodyCheck check) {
        this.protocol = protocol;
        this.options = options;
        this.requests = requests;
        this.events = events;
        this.check = check;
        this.replies = new ReplyReader(protocol, requests, check);
    }

    void frame(byte[] frame) {
        try {
            dispatch(frame);
        } catch (MalformedJsonException e) {
            events.invalid(frame, List.of(e.toViolation("")));
        } catch (RuntimeException e) {
            LOG.error("{}: a frame could not be handled", protocol.name(), e);
            events.invalid(frame, List.of(new Violation("", "internal", "a frame that can be handled", e.toString())));
        }
    }

    private void dispatch(byte[] frame) {
        JsonReader in = reader(frame);
        FrameHeader reply = protocol.readHeader(FrameKind.RESPONSE, in);
        Scalar id = reply == null ? null : reply.id();
        PendingRequest<?> request = id == null ? null : requests.get(id);
        if (reply != null && request != null && answers(reply, request)) {
            in.end();
            replies.complete(request, reply, in, frame);
            return;
        }
        JsonReader pushIn = reader(frame);
        FrameHeader push = protocol.readHeader(FrameKind.PUSH, pushIn);
        boolean readable = push != null && pushIn.violationCount() == 0;
        if (push != null) {
            pushIn.end();
        }
        if (reply != null && request == null && isReply(reply, push)) {
            in.end();
            unmatched(reply, in, frame);
            return;
        }
        Decoded<P> message = push != null && readable ? protocol.decodePush(push, pushIn) : null;
        if (push != null && message instanceof Decoded.Ok<P> ok) {
            push(push, ok.value(), frame);
        } else if (push != null && message instanceof Decoded.Invalid<P> invalid) {
            List<String> names = check.names(FrameKind.PUSH, push.operation());
            events.invalid(frame, check.onFailure(FrameKind.PUSH, names, push, frame, invalid.violations()));
        } else if (reply != null && request != null) {
            replies.wrongOperation(request, reply, frame);
        } else if (reply != null && id != null && in.violationCount() == 0 && mayAnswer(reply)) {
            unmatched(reply, in, frame);
        } else if (message instanceof Decoded.Unknown<P> unknown) {
            events.unknown(unknown.message(), frame.length);
        } else {
            events.invalid(frame, violations(in, pushIn, frame));
        }
    }

    /** A reply belongs to a request by its id and, if it has one, its operation code. */
    private static boolean answers(FrameHeader reply, PendingRequest<?> request) {
        return reply.operation() == null
                || reply.operation().equals(request.operation().code());
    }

    /** What only a reply can be although nobody waits for it: an error, one with a status, one that was given up. */
    private boolean isReply(FrameHeader reply, @Nullable FrameHeader push) {
        if (reply.isError()) {
            return true;
        }
        boolean late = reply.id() != null && requests.isLate(reply.id(), reply.operation());
        return late || (reply.id() != null && reply.status() != null && (push == null || push.status() == null));
    }

    /** Whether some request could have this reply. */
    private boolean mayAnswer(FrameHeader reply) {
        return reply.operation() == null
                || protocol.operations().stream()
                        .anyMatch(operation -> operation.code().equals(reply.operation()));
    }

    private void push(FrameHeader header, P message, byte[] frame) {
        List<Violation> violations =
                check.onSuccess(FrameKind.PUSH, check.names(FrameKind.PUSH, header.operation()), header, frame);
        if (violations.isEmpty()) {
            events.push(new Frame<>(header, message), frame.length);
        } else {
            events.invalid(frame, violations);
        }
    }

    private void unmatched(FrameHeader reply, JsonReader in, byte[] frame) {
        if (in.violationCount() > 0) {
            events.invalid(frame, in.violations());
            return;
        }
        boolean late = reply.id() != null && requests.isLate(reply.id(), reply.operation());
        events.unmatched(new UnmatchedReply(reply, late), frame.length);
    }

    private List<Violation> violations(JsonReader reply, JsonReader push, byte[] frame) {
        if (push.violationCount() > 0) {
            return push.violations();
        }
        if (reply.violationCount() > 0) {
            return reply.violations();
        }
        reader(frame).readRaw(); // throws when it is no JSON at all
        JsonReader whole = reader(frame);
        String expected = "a reply or a push of " + protocol.name();
        whole.violation(whole.valueStart(), "envelope", expected, whole.describe(whole.valueStart()));
        return whole.violations();
    }

    private JsonReader reader(byte[] frame) {
        return new JsonReader(frame, 0, frame.length, options.limits());
    }
}
