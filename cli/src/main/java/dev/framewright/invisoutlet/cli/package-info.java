/** The {@code invis} command: drives, simulates and checks an InvisOutlet from a shell. */
@NullMarked
package dev.framewright.invisoutlet.cli;

import org.jspecify.annotations.NullMarked;
