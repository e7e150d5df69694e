package org.example.charge;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Every message of the protocol.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface ChargePointMessage permits ChargePointRequest, ChargePointResponse {
}
