package org.example.charge;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a client can ask.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface ChargePointRequest extends ChargePointMessage permits HeartbeatRequest, AuthorizeRequest {
}
