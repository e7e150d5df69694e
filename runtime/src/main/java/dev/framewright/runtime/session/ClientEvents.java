package dev.framewright.runtime.session;

import dev.framewright.runtime.Frame;
import dev.framewright.runtime.UnknownMessage;
import dev.framewright.runtime.Violation;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything a client hears that is no reply: counted, logged where nobody asked for it, and told in order. */
final class ClientEvents<P> {
    private static final Logger LOG = LoggerFactory.getLogger(ClientSession.class);

    /** A connection; whether it is not the first of its session. */
    record Connected(boolean again) {}

    final ListenerList<Frame<P>> pushes = new ListenerList<>("a listener to pushes");
    final ListenerList<UnknownMessage> unknown = new ListenerList<>("a listener to unknown messages");
    final ListenerList<InvalidFrame> invalid = new ListenerList<>("a listener to invalid frames");
    final ListenerList<UnmatchedReply> unmatched = new ListenerList<>("a listener to unmatched replies");
    final ListenerList<Connected> connected = new ListenerList<>("a listener to connections");
    final ListenerList<Disconnected> disconnected = new ListenerList<>("a listener to lost connections");
    private final LongAdder unknownCount = new LongAdder();
    private final LongAdder invalidCount = new LongAdder();
    private final LongAdder unmatchedCount = new LongAdder();
    private final ListenerQueue queue;
    private final String protocol;
    private final InvalidFrameLog log;
    private final Observation observation;

    ClientEvents(ListenerQueue queue, String protocol, SessionOptions options) {
        this.queue = queue;
        this.protocol = protocol;
        this.log = new InvalidFrameLog(LOG, protocol, "frame", options.timer());
        this.observation = new Observation(options.observer());
    }

    void connected(boolean again) {
        LOG.debug("{}: connected{}", protocol, again ? " again" : "");
        queue.add(0, () -> connected.fire(new Connected(again)));
    }

    void disconnected(Disconnected event) {
        LOG.debug("{}: disconnected: {}, retry in {}", protocol, event.reason(), event.retryIn());
        queue.add(0, () -> disconnected.fire(event));
    }

    void push(Frame<P> frame, int bytes) {
        queue.add(bytes, () -> pushes.fire(frame));
    }

    void unknown(UnknownMessage message, int bytes) {
        unknownCount.increment();
        observation.tell(SessionObserver::unknownMessage);
        LOG.debug("{}: a message with the unknown operation code {}", protocol, message.operation());
        queue.add(bytes, () -> unknown.fire(message));
    }

    void unmatched(UnmatchedReply reply, int bytes) {
        unmatchedCount.increment();
        observation.tell(observer -> observer.unmatchedReply(reply.late()));
        LOG.debug("{}: no request waits for the reply {}", protocol, reply);
        queue.add(bytes, () -> unmatched.fire(reply));
    }

    void invalid(byte[] frame, List<Violation> violations) {
        invalidCount.increment();
        observation.tell(SessionObserver::invalidFrame);
        log.report(violations, frame);
        InvalidFrame event = new InvalidFrame(violations, frame);
        queue.add(frame.length, () -> invalid.fire(event));
    }

    long invalidFrames() {
        return invalidCount.sum();
    }

    SessionCounters counters(int outstanding) {
        return new SessionCounters(unmatchedCount.sum(), invalidCount.sum(), unknownCount.sum(), outstanding);
    }
}
