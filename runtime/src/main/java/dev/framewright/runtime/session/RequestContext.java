package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.Scalar;
import org.jspecify.annotations.Nullable;

/** What a handler may want to know about a request beside its body. */
public interface RequestContext {
    /** The id of the request; {@code null} when the frame had none. */
    default @Nullable Scalar id() {
        return header().id();
    }

    /** The envelope of the request. */
    FrameHeader header();

    /** The connection that the request came by. */
    DeviceSession<?, ?, ?> session();
}
