/** Puts what was generated on disk: only what changed, and nothing outside of the output directories. */
@NullMarked
package dev.framewright.generator.write;

import org.jspecify.annotations.NullMarked;
