/** Where things stand in the files a user wrote. */
@NullMarked
package dev.framewright.generator.source;

import org.jspecify.annotations.NullMarked;
