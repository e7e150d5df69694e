/** Describes whole frames as one self-contained schema per direction, for validators in any language. */
@NullMarked
package dev.framewright.generator.bundle;

import org.jspecify.annotations.NullMarked;
