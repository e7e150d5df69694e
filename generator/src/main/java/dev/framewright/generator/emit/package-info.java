/** Writes Java source, one emitter per kind of class. The only package that knows what Java text looks like. */
@NullMarked
package dev.framewright.generator.emit;

import org.jspecify.annotations.NullMarked;
