/** Runs the generator on whole descriptions, compiles what comes out and tries it on messages. */
@NullMarked
package dev.framewright.generator.cases;

import org.jspecify.annotations.NullMarked;
