/** Fixes every Java name, file and type before a line of source is written. */
@NullMarked
package dev.framewright.generator.plan;

import org.jspecify.annotations.NullMarked;
