package dev.framewright.runtime.session;

import java.time.Duration;

/**
 * Hears what sessions do, to count and measure it. One observer may serve any number of sessions. Its methods are called
 * on the threads that do the work, so they must return at once; what they throw is logged and otherwise ignored. None is
 * given a value of a frame.
 */
public interface SessionObserver {
    /** Hears everything and does nothing. */
    SessionObserver NONE = new SessionObserver() {};

    /** How a request ended. */
    enum Outcome {
        /** With its reply. */
        REPLIED,
        /** The device rejected it. */
        REJECTED,
        /** Its reply broke the protocol. */
        INVALID,
        /** No reply came in time. */
        TIMED_OUT,
        /** The caller cancelled it. */
        CANCELLED,
        /** It could not be sent, or its connection ended. */
        FAILED,
    }

    /** A connection is open; {@code again} when it is not the session's first. */
    default void connected(boolean again) {}

    /** An attempt to connect again has failed. */
    default void reconnectFailed(Throwable cause) {}

    /** A connection that was open has ended. */
    default void disconnected(Throwable reason) {}

    /** A frame of so many bytes was handed to the network. */
    default void frameSent(int bytes) {}

    /** A frame of so many bytes came. */
    default void frameReceived(int bytes) {}

    /** A request has ended; {@code latency} is counted from its registration, just before it is sent. */
    default void requestEnded(String operation, Outcome outcome, Duration latency) {}

    /** A reply came that no request waits for; {@code late} when its request was given up not long ago. */
    default void unmatchedReply(boolean late) {}

    /** A frame came that could not be read. */
    default void invalidFrame() {}

    /** A well-formed frame came whose operation code the protocol does not describe. */
    default void unknownMessage() {}
}
