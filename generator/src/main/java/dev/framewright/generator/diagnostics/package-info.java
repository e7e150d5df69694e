/** What the generator has to say about a protocol description, compiler-style. */
@NullMarked
package dev.framewright.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
