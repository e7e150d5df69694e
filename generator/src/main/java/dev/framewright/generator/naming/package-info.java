/** Makes Java names and Java text out of what a schema says, so that nothing else has to handle schema text. */
@NullMarked
package dev.framewright.generator.naming;

import org.jspecify.annotations.NullMarked;
