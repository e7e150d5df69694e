package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.runtime.Frame;
import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.session.SessionTimer;
import dev.framewright.runtime.transport.Acceptor;
import dev.framewright.runtime.transport.Transport;
import dev.framewright.runtime.transport.TransportListener;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The faults that are on, between the device and its connections. */
final class FaultSwitch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<Fault> active = ConcurrentHashMap.newKeySet();
    private final SessionTimer clock;
    private final Duration lateBy;
    private final Supplier<Outlets> outlets;
    private Runnable reboot = () -> {};

    FaultSwitch(Set<Fault> initial, SessionTimer clock, Duration lateBy, Supplier<Outlets> outlets) {
        active.addAll(initial);
        this.clock = clock;
        this.lateBy = lateBy;
        this.outlets = outlets;
    }

    void rebootBy(Runnable action) {
        reboot = action;
    }

    void set(Fault fault, boolean on) {
        if (on) {
            active.add(fault);
        } else {
            active.remove(fault);
        }
    }

    boolean isOn(Fault fault) {
        return active.contains(fault);
    }

    Set<Fault> active() {
        return Set.copyOf(active);
    }

    /** Connections of a device on which what is switched on goes wrong; to be told whether they are streams. */
    Function<Boolean, TransportListener> around(Acceptor device) {
        return stream -> new Connection(device.accept(), stream);
    }

    private ObjectNode push() {
        FrameHeader header = FrameHeader.builder()
                .id(Scalar.of(ThreadLocalRandom.current().nextLong(100_000, 1_000_000)))
                .build();
        return (ObjectNode) JSON.readTree(
                InvisOutletDispatcher.encodePush(new Frame<>(header, new OutletsChangedPush(outlets.get()))));
    }

    private final class Connection implements TransportListener {
        private final TransportListener session;
        private final boolean stream;

        Connection(TransportListener session, boolean stream) {
            this.session = session;
            this.stream = stream;
        }

        @Override
        public void onOpened(Transport transport) {
            session.onOpened(new FaultyConnection(transport, stream, active, clock, lateBy, FaultSwitch.this::push));
        }

        /** A reboot closes ports, which the thread that reads must not wait for. */
        @Override
        public void onFrame(byte[] frame) {
            if (isOn(Fault.REBOOT)) {
                Thread thread = new Thread(reboot, "invisoutlet-reboot");
                thread.setDaemon(true);
                thread.start();
            } else {
                session.onFrame(frame);
            }
        }

        @Override
        public void onClosed(@Nullable Throwable cause) {
            session.onClosed(cause);
        }
    }
}
