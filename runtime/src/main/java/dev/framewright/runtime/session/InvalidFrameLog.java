package dev.framewright.runtime.session;

import dev.framewright.runtime.Violation;
import java.util.List;
import org.slf4j.Logger;

/**
 * Reports invalid frames of one session to the log, not more often than {@link LogLimit} allows. A warning says where and
 * which rule; values from the frame, which may be secret, are added at the level of debugging only.
 */
final class InvalidFrameLog {
    private final Logger log;
    private final String protocol;
    private final String what;
    private final LogLimit limit;

    InvalidFrameLog(Logger log, String protocol, String what, SessionTimer timer) {
        this.log = log;
        this.protocol = protocol;
        this.what = what;
        this.limit = new LogLimit(timer);
    }

    void report(List<Violation> violations, byte[] frame) {
        if (!log.isWarnEnabled()) {
            return;
        }
        long omitted = limit.next();
        if (omitted < 0) {
            return;
        }
        String before = omitted == 0 ? "" : " (" + omitted + " more since the last one)";
        log.warn("{}: invalid {}{}: {}", protocol, what, before, LogText.withoutValues(violations));
        if (log.isDebugEnabled()) {
            log.debug("{}: it was {}: {}", protocol, LogText.of(frame), LogText.of(violations));
        }
    }
}
