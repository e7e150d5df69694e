/** Validation against the whole schema, on demand, with a general validator. */
@NullMarked
package dev.framewright.runtime.validation;

import org.jspecify.annotations.NullMarked;
