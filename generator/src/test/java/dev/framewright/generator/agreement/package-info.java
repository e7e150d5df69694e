/** Holds generated, compiled code to a whole validator: the same verdict on every instance of every schema. */
@NullMarked
package dev.framewright.generator.agreement;

import org.jspecify.annotations.NullMarked;
