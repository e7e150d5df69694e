/** Reaches a host by whichever of several transports it has. */
@NullMarked
package dev.framewright.runtime.transport.host;

import org.jspecify.annotations.NullMarked;
