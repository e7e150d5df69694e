/** Conversations over a transport: correlation, timeouts, rejection, subscriptions; the client's and the device's end. */
@NullMarked
package dev.framewright.runtime.session;

import org.jspecify.annotations.NullMarked;
