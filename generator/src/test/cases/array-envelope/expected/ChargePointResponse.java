package org.example.charge;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a device can answer.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface ChargePointResponse extends ChargePointMessage permits ChargePointAck, HeartbeatResponse, AuthorizeResponse {
}
