/** Raw TCP as a transport: JSON documents one after another, with or without white space between them. */
@NullMarked
package dev.framewright.runtime.transport.tcp;

import org.jspecify.annotations.NullMarked;
