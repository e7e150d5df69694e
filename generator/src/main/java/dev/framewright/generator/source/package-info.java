/** JSON as a user wrote it: every value knows its file, line, column and JSON Pointer. */
@NullMarked
package dev.framewright.generator.source;

import org.jspecify.annotations.NullMarked;
