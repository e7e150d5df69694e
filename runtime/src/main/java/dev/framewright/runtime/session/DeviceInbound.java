package dev.framewright.runtime.session;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.MalformedJsonException;
import dev.framewright.runtime.session.Refusal.Reason;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a device does with a frame that came: hand the request to the handler and send its reply, or report it. */
final class DeviceInbound<Q, R, P> {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceSession.class);

    private record Context(FrameHeader header, DeviceSession<?, ?, ?> session) implements RequestContext {}

    private final DeviceEndpoint<Q, R, P> endpoint;
    private final Protocol<Q, R, P> protocol;
    private final DeviceSession<Q, R, P> session;
    private final BodyCheck check;
    private final ListenerQueue queue;
    private final InvalidFrameLog log;
    private final Observation observation;

    DeviceInbound(
            DeviceEndpoint<Q, R, P> endpoint, DeviceSession<Q, R, P> session, BodyCheck check, ListenerQueue queue) {
        this.endpoint = endpoint;
        this.protocol = endpoint.protocol();
        this.session = session;
        this.check = check;
        this.queue = queue;
        this.log = new InvalidFrameLog(
                LOG, protocol.name(), "request", endpoint.options().timer());
        this.observation = new Observation(endpoint.options().observer());
    }

    void frame(byte[] frame) {
        try {
            dispatch(frame);
        } catch (MalformedJsonException e) {
            invalid(null, frame, List.of(e.toViolation("")));
        } catch (RuntimeException e) {
            LOG.error("{}: a request could not be handled", protocol.name(), e);
            invalid(null, frame, List.of(new Violation("", "internal", "a frame that can be handled", e.toString())));
        }
    }

    private void dispatch(byte[] frame) {
        JsonReader in = reader(frame);
        FrameHeader header = protocol.readHeader(FrameKind.REQUEST, in);
        if (header == null) {
            invalid(null, frame, noRequest(in, frame));
            return;
        }
        in.end();
        if (in.violationCount() > 0) {
            invalid(header, frame, in.violations());
            return;
        }
        Decoded<Q> decoded = protocol.decodeRequest(header, in);
        List<String> names = check.names(FrameKind.REQUEST, header.operation());
        if (decoded instanceof Decoded.Ok<Q> ok) {
            List<Violation> violations = check.onSuccess(FrameKind.REQUEST, names, header, frame);
            if (violations.isEmpty()) {
                queue.add(frame.length, () -> handle(header, ok.value()));
            } else {
                invalid(header, frame, violations);
            }
        } else if (decoded instanceof Decoded.Unknown<Q> unknown) {
            queue.add(frame.length, () -> endpoint.unknown(session, unknown.message()));
            refuse(new Refusal(Reason.UNKNOWN, header, List.of(), null));
        } else if (decoded instanceof Decoded.Invalid<Q> invalid) {
            invalid(header, frame, check.onFailure(FrameKind.REQUEST, names, header, frame, invalid.violations()));
        }
    }

    private List<Violation> noRequest(JsonReader in, byte[] frame) {
        if (in.violationCount() > 0) {
            return in.violations();
        }
        reader(frame).readRaw(); // throws when it is no JSON at all
        JsonReader whole = reader(frame);
        String expected = "a request of " + protocol.name();
        whole.violation(whole.valueStart(), "envelope", expected, whole.describe(whole.valueStart()));
        return whole.violations();
    }

    private void handle(FrameHeader header, Q request) {
        CompletionStage<? extends @Nullable R> result;
        try {
            result = endpoint.handler().handle(request, new Context(header, session));
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            failed(header, e);
            return;
        }
        if (result == null) {
            return;
        }
        queue.hold(1);
        result.whenComplete((response, failure) -> {
            queue.hold(-1);
            if (failure != null) {
                failed(header, failure);
            } else if (response != null) {
                reply(header, response);
            }
        });
    }

    private void reply(FrameHeader request, R response) {
        try {
            FrameHeader header = replyHeader(request, protocol.acceptedStatus());
            byte[] frame = FrameWriter.write(out -> protocol.writeResponse(out, header, response));
            List<Violation> violations =
                    check.outbound(FrameKind.RESPONSE, check.names(FrameKind.RESPONSE, request.operation()), frame);
            if (!violations.isEmpty()) {
                throw new ProtocolViolationException("the response was not sent", violations, frame);
            }
            send(frame);
        } catch (RuntimeException e) {
            failed(request, e);
        }
    }

    private void failed(FrameHeader request, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof RejectedException rejected) {
            LOG.debug("{}: request {} is rejected: {}", protocol.name(), request, rejected.getMessage());
            if (rejected.error() == null && rejected.body() == null) {
                refuse(new Refusal(Reason.REJECTED, request, List.of(), rejected));
            } else {
                reject(request, rejected.body(), rejected.error());
            }
        } else {
            LOG.error("{}: the handler failed on request {}", protocol.name(), request, cause);
            refuse(new Refusal(Reason.FAILED, request, List.of(), cause));
        }
    }

    private void invalid(@Nullable FrameHeader header, byte[] frame, List<Violation> violations) {
        observation.tell(SessionObserver::invalidFrame);
        log.report(violations, frame);
        InvalidFrame report = new InvalidFrame(violations, frame);
        queue.add(frame.length, () -> endpoint.invalid(session, report));
        if (header != null) {
            refuse(new Refusal(Reason.INVALID, header, violations, null));
        }
    }

    /** Rejects with the error that the handler has for it; where errors have no form of their own, with the status only. */
    private void refuse(Refusal refusal) {
        if (!canReject(refusal.header())) {
            return;
        }
        if (protocol.hasErrors()) {
            queue.add(0, () -> reject(refusal.header(), null, error(refusal)));
        } else {
            reject(refusal.header(), null, null);
        }
    }

    private @Nullable Object error(Refusal refusal) {
        try {
            return endpoint.handler().refuse(refusal);
        } catch (RuntimeException e) {
            LOG.error("{}: there is no error for a request that is refused", protocol.name(), e);
            return null;
        }
    }

    @SuppressWarnings("unchecked") // a handler rejects with the error of its own protocol
    private void reject(FrameHeader request, @Nullable RawJson body, @Nullable Object error) {
        Scalar status = protocol.rejectedStatus();
        if (!canReject(request) || (status == null && body == null && error == null)) {
            return;
        }
        FrameHeader header = replyHeader(request, status).withOperation(request.operation());
        send(FrameWriter.write(out -> {
            if (error == null) {
                protocol.writeReply(out, header, body);
            } else {
                protocol.writeResponse(out, header, (R) error);
            }
        }));
    }

    private boolean canReject(FrameHeader request) {
        return (protocol.rejectedStatus() != null || protocol.hasErrors())
                && request.id() != null
                && !isSilent(request.operation());
    }

    private FrameHeader replyHeader(FrameHeader request, @Nullable Scalar status) {
        return FrameHeader.builder()
                .id(request.id())
                .status(status)
                .source(endpoint.options().source())
                .build();
    }

    /** Whether a request with this code never gets a reply. */
    private boolean isSilent(@Nullable Scalar code) {
        List<Operation<?, ?>> operations = protocol.operations().stream()
                .filter(operation -> operation.code().equals(code))
                .toList();
        return !operations.isEmpty() && operations.stream().allMatch(operation -> operation.reply() == Reply.NONE);
    }

    private void send(byte[] frame) {
        CompletableFuture<?> unused = session.send("the reply", frame).whenComplete((sent, failure) -> {
            if (failure != null) {
                LOG.debug("{}: a reply could not be sent: {}", protocol.name(), failure.toString());
            }
        });
    }

    private JsonReader reader(byte[] frame) {
        return new JsonReader(frame, 0, frame.length, endpoint.options().limits());
    }
}
