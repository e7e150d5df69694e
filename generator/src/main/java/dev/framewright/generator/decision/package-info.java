/** Finds out how a reader can tell alternatives apart by looking at one place at a time. Knows the model only. */
@NullMarked
package dev.framewright.generator.decision;

import org.jspecify.annotations.NullMarked;
