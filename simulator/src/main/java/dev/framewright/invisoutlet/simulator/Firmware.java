package dev.framewright.invisoutlet.simulator;

import java.util.Objects;

/**
 * Versions of all that can be updated.
 *
 * @param outlet of the outlet
 * @param webPages of the outlet's web pages, which are a partition of their own
 * @param faceplate of the faceplate
 */
public record Firmware(String outlet, String webPages, String faceplate) {
    /** What a device has unless told otherwise. */
    public static final Firmware INSTALLED = new Firmware("0.5.7", "0.1.2", "0.8.4");

    /** What a device could have unless told otherwise. */
    public static final Firmware AVAILABLE = new Firmware("0.6.0", "0.3.0", "0.9.0");

    /** Checks that nothing is missing. */
    public Firmware {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(webPages, "webPages");
        Objects.requireNonNull(faceplate, "faceplate");
    }
}
