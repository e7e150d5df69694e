package dev.framewright.runtime.session;

import dev.framewright.runtime.Scalar;
import java.time.Duration;

/** A request that waits for its reply. */
record PendingRequest<B>(
        Scalar id, Operation<?, B> operation, Duration timeout, long deadline, ReplyFuture<B> future) {}
