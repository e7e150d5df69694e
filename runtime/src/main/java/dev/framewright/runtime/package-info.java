/** What every part of the runtime and all generated code share: values kept as they came, violations, results, errors. */
@NullMarked
package dev.framewright.runtime;

import org.jspecify.annotations.NullMarked;
