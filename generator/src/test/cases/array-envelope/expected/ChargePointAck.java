package org.example.charge;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A message without a body.
 */
@Generated("dev.framewright.generator")
@NullMarked
public record ChargePointAck() implements ChargePointResponse {
}
