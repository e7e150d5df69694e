/** Reading and writing JSON bytes without tokens, trees or reflection: what generated codecs are made of. */
@NullMarked
package dev.framewright.runtime.codec;

import org.jspecify.annotations.NullMarked;
