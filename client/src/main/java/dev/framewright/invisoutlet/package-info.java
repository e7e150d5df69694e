/** The entry point of the InvisOutlet library; what it talks is in {@code protocol}, generated from the schemas. */
@NullMarked
package dev.framewright.invisoutlet;

import org.jspecify.annotations.NullMarked;
