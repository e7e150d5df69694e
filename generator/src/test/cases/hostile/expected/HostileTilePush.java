package org.example.hostile;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a device sends unasked.
 */
@Generated("dev.framewright.generator")
@NullMarked
public sealed interface HostileTilePush extends HostileTileMessage permits WaitPush {
}
