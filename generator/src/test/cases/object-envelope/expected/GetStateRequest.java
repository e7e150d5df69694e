package org.example.lamp;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A message without a body.
 */
@Generated("dev.framewright.generator")
@NullMarked
public record GetStateRequest() implements LampRequest {
}
