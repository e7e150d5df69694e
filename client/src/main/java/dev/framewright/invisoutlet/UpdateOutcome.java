package dev.framewright.invisoutlet;

import dev.framewright.invisoutlet.protocol.OtaPart;
import java.time.Duration;

/** How an update ended. */
public sealed interface UpdateOutcome {
    /** The new firmware is there. The device restarts, so the connection may drop once more. */
    record Succeeded() implements UpdateOutcome {}

    /** Nothing was asked of the device: what it has installed is what is available. */
    record UpToDate() implements UpdateOutcome {}

    /** The device did not start; possibly it is up to date already. */
    record Refused() implements UpdateOutcome {}

    /**
     * The device said that it failed.
     *
     * @param part what failed
     */
    record Failed(OtaPart part) implements UpdateOutcome {}

    /**
     * The device said nothing for too long, and its firmware is still the old one. It may go on all the same.
     *
     * @param silence how long nothing was heard
     */
    record Stalled(Duration silence) implements UpdateOutcome {}

    /**
     * The device could not be asked what it has, or the connection ended for good; how the update went on is not known.
     *
     * @param cause what happened
     */
    record Disconnected(Throwable cause) implements UpdateOutcome {}
}
