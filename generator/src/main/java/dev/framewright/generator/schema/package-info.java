/** Schema documents: loading, identity, references, and whether they are well-formed. Knows no types and no protocol. */
@NullMarked
package dev.framewright.generator.schema;

import org.jspecify.annotations.NullMarked;
