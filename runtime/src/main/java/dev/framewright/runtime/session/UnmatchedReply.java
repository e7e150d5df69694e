package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;

/**
 * A reply that no request waits for: late, sent twice, or to an id that was never used.
 *
 * @param header its envelope
 * @param late whether its request timed out or was cancelled not long ago
 */
public record UnmatchedReply(FrameHeader header, boolean late) {}
