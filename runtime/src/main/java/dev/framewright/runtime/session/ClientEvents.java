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

    final ListenerList<Frame<P>> pushes = new ListenerList<>("a listener to pushes");
    final ListenerList<UnknownMessage> unknown = new ListenerList<>("a listener to unknown messages");
    final ListenerList<InvalidFrame> invalid = new ListenerList<>("a listener to invalid frames");
    final ListenerList<UnmatchedReply> unmatched = new ListenerList<>("a listener to unmatched replies");
    private final LongAdder unknownCount = new LongAdder();
    private final LongAdder invalidCount = new LongAdder();
    private final LongAdder unmatchedCount = new LongAdder();
    private final ListenerQueue queue;
    private final String protocol;

    ClientEvents(ListenerQueue queue, String protocol) {
        this.queue = queue;
        this.protocol = protocol;
    }

    void push(Frame<P> frame, int bytes) {
        queue.add(bytes, () -> pushes.fire(frame));
    }

    void unknown(UnknownMessage message, int bytes) {
        unknownCount.increment();
        LOG.debug("{}: a message with the unknown operation code {}", protocol, message.operation());
        queue.add(bytes, () -> unknown.fire(message));
    }

    void unmatched(UnmatchedReply reply, int bytes) {
        unmatchedCount.increment();
        LOG.debug("{}: no request waits for the reply {}", protocol, reply);
        queue.add(bytes, () -> unmatched.fire(reply));
    }

    void invalid(byte[] frame, List<Violation> violations) {
        invalidCount.increment();
        LOG.warn("{}: invalid frame: {}, in {}", protocol, LogText.of(violations), LogText.of(frame));
        InvalidFrame event = new InvalidFrame(violations, frame);
        queue.add(frame.length, () -> invalid.fire(event));
    }

    SessionCounters counters(int outstanding) {
        return new SessionCounters(unmatchedCount.sum(), invalidCount.sum(), unknownCount.sum(), outstanding);
    }
}
