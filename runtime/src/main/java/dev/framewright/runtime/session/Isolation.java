package dev.framewright.runtime.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls code of the user so that its failure harms nobody else. */
final class Isolation {
    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);

    private Isolation() {}

    /** Runs a task; whatever it throws is logged, except an error of the JVM, which is passed on. */
    static void run(String what, Runnable task) {
        try {
            task.run();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            LOG.error("The session goes on although {} failed", what, e);
        }
    }
}
