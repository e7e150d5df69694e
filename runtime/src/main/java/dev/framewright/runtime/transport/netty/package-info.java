/** What the transports made of Netty have in common. No part of the API: it may change with any version. */
@NullMarked
package dev.framewright.runtime.transport.netty;

import org.jspecify.annotations.NullMarked;
