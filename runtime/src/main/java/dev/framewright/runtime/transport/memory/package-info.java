/** A transport inside one JVM, for tests and for a client and a device in one process. */
@NullMarked
package dev.framewright.runtime.transport.memory;

import org.jspecify.annotations.NullMarked;
