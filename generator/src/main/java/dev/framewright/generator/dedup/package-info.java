/** One type for definitions that stand identically in several files. */
@NullMarked
package dev.framewright.generator.dedup;

import org.jspecify.annotations.NullMarked;
