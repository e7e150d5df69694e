package dev.framewright.invisoutlet.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that can go wrong, switched on and off by {@link InvisOutletSimulator#inject} and
 * {@link InvisOutletSimulator#heal}. On a command line a fault goes by {@link #id()}.
 */
public enum Fault {
    /** Requests are carried out, but nothing is replied. */
    NO_REPLY,
    /** Replies come late: after {@link SimulatorBuilder#lateBy}. */
    LATE_REPLY,
    /** Each reply comes twice. */
    DUPLICATE_REPLY,
    /** The body of a reply, or the status of an acknowledgement, is of another JSON type. */
    WRONG_TYPE,
    /** A reply waits until another one has overtaken it, or until it is late. */
    REORDERED_REPLIES,
    /**
     * A push of the outlets (9) with the {@code packetID} of the request comes before each reply. Before a reply that is
     * about the outlets itself the two cannot be told apart.
     */
    COLLIDING_ID,
    /** Something that is no JSON comes before each frame; on a WebSocket as a message of its own. */
    GARBAGE,
    /** Frames lack the serial number. */
    NO_SERIAL_NUMBER,
    /** A push follows each frame in the same segment, without anything between them. Without effect on a WebSocket. */
    PACKED_FRAMES,
    /** A frame comes in many pieces, cut between its tokens. Without effect on a WebSocket. */
    SPLIT_FRAMES,
    /** The device restarts instead of carrying out a request. */
    REBOOT,
    /** The faceplate, or the outlet when there is none, reports neither what it is nor its firmware. */
    DEGRADED_MODULE;

    /** The name in lower case with hyphens, for example {@code no-reply}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The fault with an {@link #id()}.
     *
     * @throws IllegalArgumentException if there is none; says which there are
     */
    public static Fault of(String id) {
        return Arrays.stream(values())
                .filter(fault -> fault.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault is called \"" + id + "\"; there are "
                        + Arrays.stream(values()).map(Fault::id).collect(Collectors.joining(", "))));
    }
}
