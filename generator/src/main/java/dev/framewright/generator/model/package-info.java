/** The protocol as plain values: no JSON syntax left, no Java names yet. What {@code lower} yields and {@code plan} takes. */
@NullMarked
package dev.framewright.generator.model;

import org.jspecify.annotations.NullMarked;
