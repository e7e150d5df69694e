package dev.framewright.runtime.session;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.MalformedJsonException;
import java.util.List;

/** Turns a reply that belongs to a request into the request's result. */
final class ReplyReader {
    private final Protocol<?, ?, ?> protocol;
    private final PendingRequests requests;
    private final BodyCheck check;

    ReplyReader(Protocol<?, ?, ?> protocol, PendingRequests requests, BodyCheck check) {
        this.protocol = protocol;
        this.requests = requests;
        this.check = check;
    }

    <B> void complete(PendingRequest<B> request, FrameHeader reply, JsonReader in, byte[] frame) {
        Operation<?, B> operation = request.operation();
        JsonCodec<B> codec = operation.response();
        try {
            if (in.violationCount() > 0) {
                fail(request, in.violations(), frame);
            } else if (rejects(reply)) {
                requests.fail(request, rejection(operation, reply, in));
            } else if (codec == null) {
                requests.complete(request, null);
            } else if (reply.bodyOffset() < 0) {
                fail(request, List.of(new Violation("", "required", "a body", "none")), frame);
            } else {
                completeWithBody(request, codec, reply, in, frame);
            }
        } catch (MalformedJsonException e) {
            fail(request, List.of(e.toViolation("")), frame);
        } catch (RuntimeException e) {
            requests.fail(request, e);
        }
    }

    private <B> void completeWithBody(
            PendingRequest<B> request, JsonCodec<B> codec, FrameHeader reply, JsonReader in, byte[] frame) {
        List<String> names = List.of(request.operation().name());
        in.seek(reply.bodyOffset());
        B body = codec.read(in);
        if (body == null || in.violationCount() > 0) {
            fail(request, check.onFailure(FrameKind.RESPONSE, names, reply, frame, in.violations()), frame);
            return;
        }
        List<Violation> violations = check.onSuccess(FrameKind.RESPONSE, names, reply, frame);
        if (violations.isEmpty()) {
            requests.complete(request, body);
        } else {
            fail(request, violations, frame);
        }
    }

    private boolean rejects(FrameHeader reply) {
        return reply.isError() || (reply.status() != null && reply.status().equals(protocol.rejectedStatus()));
    }

    /** A body that is not as described does not change that the request was rejected. */
    private RejectedException rejection(Operation<?, ?> operation, FrameHeader reply, JsonReader in) {
        RawJson body = reply.gatheredBody();
        if (body == null && reply.bodyOffset() >= 0) {
            in.seek(reply.bodyOffset());
            body = in.readRaw();
        }
        Object error = body != null && protocol.decodeError(reply, in) instanceof Decoded.Ok<?> ok ? ok.value() : null;
        return new RejectedException(operation.name(), reply.status(), body, error);
    }

    /** A frame carries the id of the request, but an operation code that is neither the request's nor a push's. */
    void wrongOperation(PendingRequest<?> request, FrameHeader reply, byte[] frame) {
        String expected = "operation code " + request.operation().code();
        fail(request, List.of(new Violation("", "operation", expected, String.valueOf(reply.operation()))), frame);
    }

    private void fail(PendingRequest<?> request, List<Violation> violations, byte[] frame) {
        String what = "invalid reply to " + request.operation().name();
        requests.fail(request, new ProtocolViolationException(what, violations, frame));
    }
}
