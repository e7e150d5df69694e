package dev.framewright.runtime.session;

/**
 * What a session has counted since it was opened.
 *
 * @param unmatchedReplies replies that no request waited for
 * @param invalidFrames frames that could not be read
 * @param unknownMessages frames with an operation code that the protocol does not describe
 * @param outstandingRequests requests that wait for a reply now
 */
public record SessionCounters(
        long unmatchedReplies, long invalidFrames, long unknownMessages, int outstandingRequests) {}
