/** What a session needs of a connection that carries whole frames; implemented once per kind of transport. */
@NullMarked
package dev.framewright.runtime.transport;

import org.jspecify.annotations.NullMarked;
