/** The generator's API: a protocol description in, Java source out. */
@NullMarked
package dev.framewright.generator;

import org.jspecify.annotations.NullMarked;
