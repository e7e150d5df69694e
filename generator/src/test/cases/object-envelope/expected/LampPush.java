package org.example.lamp;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a device sends unasked.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface LampPush extends LampMessage permits StateChangedPush, AlivePush {
}
