/** The generator as a Maven plugin: build parameters in, source and resource roots out. */
@NullMarked
package dev.framewright.maven;

import org.jspecify.annotations.NullMarked;
