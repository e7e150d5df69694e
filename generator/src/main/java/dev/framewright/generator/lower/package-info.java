/** From JSON Schema to the model; the only package that knows what the keywords mean. */
@NullMarked
package dev.framewright.generator.lower;

import org.jspecify.annotations.NullMarked;
