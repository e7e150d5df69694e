package dev.framewright.invisoutlet.simulator;

import dev.framewright.runtime.session.SessionTimer;
import dev.framewright.runtime.transport.Transport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One connection on which frames go wrong in the ways that are switched on. */
final class FaultyConnection implements Transport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] GARBAGE = "~~ boot: 0x1f \u00b5C ~~".getBytes(StandardCharsets.UTF_8);

    private final Transport transport;
    private final boolean stream;
    private final Set<Fault> faults;
    private final SessionTimer clock;
    private final Duration lateBy;
    private final Supplier<ObjectNode> push;
    private final List<Runnable> overtaken = new ArrayList<>();

    /**
     * One connection.
     *
     * @param stream whether the transport is a stream of bytes, in which frames have no borders
     * @param faults those that are switched on; looked at for each frame
     * @param push makes a frame that the device could send unasked
     */
    FaultyConnection(
            Transport transport,
            boolean stream,
            Set<Fault> faults,
            SessionTimer clock,
            Duration lateBy,
            Supplier<ObjectNode> push) {
        this.transport = transport;
        this.stream = stream;
        this.faults = faults;
        this.clock = clock;
        this.lateBy = lateBy;
        this.push = push;
    }

    @Override
    public CompletionStage<Void> send(byte[] frame) {
        if (faults.isEmpty()) {
            return transport.send(frame);
        }
        ObjectNode json = (ObjectNode) JSON.readTree(frame);
        boolean reply = json.has("PUBACK");
        if (reply && faults.contains(Fault.NO_REPLY)) {
            return CompletableFuture.completedStage(null);
        }
        if (reply && faults.contains(Fault.COLLIDING_ID)) {
            ObjectNode collision = push.get();
            collision.set("packetID", json.get("packetID"));
            CompletionStage<Void> unused = write(collision);
        }
        if (reply && faults.contains(Fault.WRONG_TYPE)) {
            distort(json);
        }
        if (reply && faults.contains(Fault.LATE_REPLY)) {
            return later(json);
        }
        if (reply && faults.contains(Fault.REORDERED_REPLIES)) {
            return reorder(json);
        }
        CompletionStage<Void> written = write(json);
        return reply && faults.contains(Fault.DUPLICATE_REPLY) ? write(json) : written;
    }

    private static void distort(ObjectNode reply) {
        JsonNode payload = reply.get("payload");
        if (payload instanceof ObjectNode object) {
            object.put("callbackArgs", "none");
        } else {
            reply.put("PUBACK", "yes");
        }
    }

    private CompletionStage<Void> later(ObjectNode json) {
        Runnable unused = clock.schedule(() -> write(json), lateBy);
        return CompletableFuture.completedStage(null);
    }

    private synchronized CompletionStage<Void> reorder(ObjectNode json) {
        if (!overtaken.isEmpty()) {
            CompletionStage<Void> written = write(json);
            overtaken.forEach(Runnable::run);
            overtaken.clear();
            return written;
        }
        Runnable release = () -> write(json);
        overtaken.add(release);
        Runnable unused = clock.schedule(() -> release(release), lateBy);
        return CompletableFuture.completedStage(null);
    }

    private synchronized void release(Runnable held) {
        if (overtaken.remove(held)) {
            held.run();
        }
    }

    private CompletionStage<Void> write(ObjectNode json) {
        if (faults.contains(Fault.NO_SERIAL_NUMBER)) {
            json.remove("sn");
        }
        if (faults.contains(Fault.GARBAGE)) {
            CompletionStage<Void> unused = transport.send(GARBAGE);
        }
        byte[] frame = JSON.writeValueAsBytes(json);
        if (stream && faults.contains(Fault.PACKED_FRAMES)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            packed.writeBytes(frame);
            packed.writeBytes(JSON.writeValueAsBytes(push.get()));
            frame = packed.toByteArray();
        }
        return stream && faults.contains(Fault.SPLIT_FRAMES) ? split(frame) : transport.send(frame);
    }

    /** The transport ends each piece with a line feed, which may stand between tokens. */
    private CompletionStage<Void> split(byte[] frame) {
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < frame.length; i++) {
            if (frame[i] == '\\') {
                i++;
            } else if (frame[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && (frame[i] == ',' || frame[i] == ':')) {
                CompletionStage<Void> unused = transport.send(Arrays.copyOfRange(frame, from, i + 1));
                from = i + 1;
            }
        }
        return transport.send(Arrays.copyOfRange(frame, from, frame.length));
    }

    @Override
    public void pauseReading() {
        transport.pauseReading();
    }

    @Override
    public void resumeReading() {
        transport.resumeReading();
    }

    @Override
    public String peer() {
        return transport.peer();
    }

    @Override
    public void close() {
        transport.close();
    }
}
