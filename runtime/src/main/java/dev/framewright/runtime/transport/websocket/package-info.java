/** WebSocket (RFC 6455, version 13, no extensions) as a transport: each text message is one frame. */
@NullMarked
package dev.framewright.runtime.transport.websocket;

import org.jspecify.annotations.NullMarked;
